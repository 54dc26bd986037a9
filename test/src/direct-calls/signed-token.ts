import { createHmac } from 'node:crypto';

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token put together by hand, so that a test can sign what no library would. */
export const signedToken = (header: object, claims: object, key: Uint8Array): string => {
  const signed = `${part(header)}.${part(claims)}`;
  return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`;
};

/** A token that says of itself that it needs no signature. */
export const unsignedToken = (claims: object, alg = 'none', typ?: string): string => `${part({ alg, typ })}.${part(claims)}.`;

export const secondsFromNow = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds;
