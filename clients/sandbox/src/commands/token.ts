import process from 'node:process';
import type { Environment } from '../environment.ts';
import { isPersona, personaNames, personas } from '../identity/personas.ts';
import { issuerOn } from '../identity/provider.ts';
import { signingKey } from '../identity/signing-key.ts';
import { accessToken } from '../identity/token.ts';
import { complain } from '../say.ts';

const list = (): string => personaNames.map(name => `  ${name.padEnd(20)} ${personas[name].label}`).join('\n');

/** `npm run -s token -- <persona>`: the token and nothing else on stdout. */
export const token = async (environment: Environment, [name]: readonly string[]): Promise<number> => {
  if (!isPersona(name)) {
    complain(`${name ? `There is no persona ${name}` : 'Say for whom'}: npm run -s token -- <persona>\n${list()}`);
    return 1;
  }
  const key = await signingKey(environment.WIJKGRAPH_DIRECTORY);
  process.stdout.write(`${await accessToken(personas[name], key, { issuer: issuerOn(environment.WIJKGRAPH_IDENTITY_PORT) })}\n`);
  return 0;
};
