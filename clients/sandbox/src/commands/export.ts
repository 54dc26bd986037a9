import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { exportOperations } from '@wijkgraph/schema';
import type { Environment } from '../environment.ts';
import { type AskGraph, exportOfResident } from '../export/export-of-resident.ts';
import { isPersona, type Persona, personas } from '../identity/personas.ts';
import { issuerOn } from '../identity/provider.ts';
import { signingKey } from '../identity/signing-key.ts';
import { accessToken } from '../identity/token.ts';
import { complain } from '../say.ts';

const SUPERGRAPH = new URL('../../../../schema/supergraph.graphql', import.meta.url);

/** `npm run -s export -- [persona] [resident id]`: everything that the running graph holds of a resident, as JSON on stdout. */
export const exportResident = async (environment: Environment, [name = 'resident', of]: readonly string[]): Promise<number> => {
  const persona: Persona | undefined = isPersona(name) ? personas[name] : undefined;
  if (!persona?.resident) {
    complain(`${name} is no resident. Say whose: npm run -s export -- resident [id of somebody whom the resident represents]`);
    return 1;
  }
  const key = await signingKey(environment.WIJKGRAPH_DIRECTORY);
  const token = await accessToken(persona, key, { issuer: issuerOn(environment.WIJKGRAPH_IDENTITY_PORT) });
  const url = `http://127.0.0.1:${environment.WIJKGRAPH_GATEWAY_PORT}/graphql`;
  const ask: AskGraph = async operation => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    return (await (await fetch(url, { method: 'POST', headers, body: JSON.stringify(operation) })).json()) as Awaited<ReturnType<AskGraph>>;
  };
  try {
    const operations = exportOperations(await readFile(SUPERGRAPH, 'utf8'));
    const exported = await exportOfResident(of ?? persona.resident, operations, ask);
    process.stdout.write(`${JSON.stringify(exported, null, 2)}\n`);
    return exported.missing.length === 0 ? 0 : 2;
  } catch (reason) {
    const unreachable = reason instanceof TypeError;
    complain(
      unreachable ? `Nothing answers at ${url}. Start it with npm start.` : reason instanceof Error ? reason.message : String(reason),
    );
    return 1;
  }
};
