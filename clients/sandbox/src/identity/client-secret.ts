import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { keptFile } from '../kept-file.ts';

/** What an application proves itself with at the token endpoint (RFC 6749 section 2.3.1). */
export interface ClientCredentials {
  readonly client_id: string;
  readonly client_secret: string;
}

/** Where the credentials of an application are kept. */
export const credentialsFile = (directory: string, client: string): string => join(directory, 'clients', `${client}.json`);

/** The credentials of an application at the local identity provider, made up once for a clone. */
export const clientCredentials = (directory: string, client: string): Promise<ClientCredentials> =>
  keptFile(credentialsFile(directory, client), () => ({ client_id: client, client_secret: randomBytes(32).toString('base64url') }));
