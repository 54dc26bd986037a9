import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../environment.ts';
import { type Persona, personas } from '../identity/personas.ts';
import { issuerOn } from '../identity/provider.ts';
import { signingKey } from '../identity/signing-key.ts';
import { accessToken } from '../identity/token.ts';
import { complain, say } from '../say.ts';

const USAGE = 'npm run documents -- <client> <file or folder>: a JSON map of hashes to texts, or files of GraphQL';

/** The application on its own, as it is in its build: with everything that it is registered for, and in no role. */
const applicationOf = (name: string): Persona | undefined => {
  const through = Object.entries<Persona>(personas).flatMap(([persona, it]) => (persona === name || it.client === name ? [it] : []));
  const [first] = through;
  return (
    first && {
      ...first,
      subject: first.client,
      roles: [],
      scopes: [...new Set(through.flatMap(({ scopes }) => scopes)), 'documents:write'],
    }
  );
};

const hashed = (text: string): [string, string] => [createHash('sha256').update(text).digest('hex'), text];

const read = (path: string): object => {
  if (path.endsWith('.json')) return JSON.parse(readFileSync(path, 'utf8')) as object;
  const files = statSync(path).isDirectory()
    ? readdirSync(path).flatMap(file => (file.endsWith('.graphql') ? [join(path, file)] : []))
    : [path];
  return Object.fromEntries(files.map(file => hashed(readFileSync(file, 'utf8'))));
};

interface Answer {
  readonly registered?: number;
  readonly known?: number;
  readonly errors?: readonly { readonly message: string }[];
}

/** `npm run documents`: registers what an application of the demo runs, with its own token, at the gateway that is running. */
export const documents = async (environment: Environment, [client = '', path]: readonly string[]): Promise<number> => {
  const application = applicationOf(client);
  if (!application || path === undefined)
    throw new Error(`${application || client === '' ? 'Say which' : `There is no client ${client}`}: ${USAGE}.`);
  const key = await signingKey(environment.WIJKGRAPH_DIRECTORY);
  const token = await accessToken(application, key, { issuer: issuerOn(environment.WIJKGRAPH_IDENTITY_PORT), lifetime: 60 });
  const response = await fetch(`http://127.0.0.1:${environment.WIJKGRAPH_GATEWAY_PORT}/documents`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(read(path)),
  });
  const { registered, known, errors = [] } = (await response.json()) as Answer;
  for (const { message } of errors) complain(message);
  if (!response.ok) return 1;
  say(`${application.client} runs ${registered} more, and ${known} that it had registered before.`);
  return 0;
};
