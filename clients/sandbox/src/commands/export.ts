import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { exportOperations } from '@wijkgraph/schema';
import type { Environment } from '../environment.ts';
import { exportOfResident } from '../export/export-of-resident.ts';
import { askAs } from '../graph/ask-as.ts';
import { isPersona, type Persona, personas } from '../identity/personas.ts';
import { complain } from '../say.ts';

const SUPERGRAPH = new URL('../../../../schema/supergraph.graphql', import.meta.url);

/** `npm run -s export -- [persona] [resident id]`: everything that the running graph holds of a resident, as JSON on stdout. */
export const exportResident = async (environment: Environment, [name = 'resident', of]: readonly string[]): Promise<number> => {
  const persona: Persona | undefined = isPersona(name) ? personas[name] : undefined;
  if (!persona?.resident) {
    complain(`${name} is no resident. Say whose: npm run -s export -- resident [id of somebody whom the resident represents]`);
    return 1;
  }
  const operations = exportOperations(await readFile(SUPERGRAPH, 'utf8'));
  const exported = await exportOfResident(of ?? persona.resident, operations, await askAs(persona, environment));
  process.stdout.write(`${JSON.stringify(exported, null, 2)}\n`);
  return exported.missing.length === 0 ? 0 : 2;
};
