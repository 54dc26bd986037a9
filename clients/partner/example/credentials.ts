import { readFileSync } from 'node:fs';
import { webcrypto } from 'node:crypto';
import { type ClientAuth, ClientSecretBasic, PrivateKeyJwt } from 'openid-client';

/** What an application proves itself with, as it is kept in a file: a secret, or a private key that nobody else ever sees. */
type Credentials =
  | { readonly client_id: string; readonly client_secret: string }
  | { readonly client_id: string; readonly private_key: webcrypto.JsonWebKey & { readonly kid?: string } };

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' };

const read = (file: string): Credentials => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Credentials;
  } catch (cause) {
    throw new Error(
      `${file} holds no client_id with a client_secret or a private_key. Locally npm start makes it; elsewhere say where it is in PARTNER_CREDENTIALS.`,
      { cause },
    );
  }
};

/** Who the application is, and how it proves that. */
export const credentialsIn = async (file: string): Promise<{ readonly clientId: string; readonly authentication: ClientAuth }> => {
  const credentials = read(file);
  const { client_id: clientId } = credentials;
  if ('client_secret' in credentials) return { clientId, authentication: ClientSecretBasic(credentials.client_secret) };
  const { kid, ...jwk } = credentials.private_key;
  const key = await webcrypto.subtle.importKey('jwk', jwk, CURVE, false, ['sign']);
  return { clientId, authentication: PrivateKeyJwt({ key, ...(kid !== undefined && { kid }) }) };
};
