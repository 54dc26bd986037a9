import { randomUUID, webcrypto } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import process from 'node:process';

const USAGE = 'npm run -s key -w @wijkgraph/partner -- <client> <file for the private key>   prints the public one';

/** Makes a key pair for an application: the private part in a file for its owner only, the public part on stdout, to be registered. */
const [client, file] = process.argv.slice(2);
if (client === undefined || file === undefined) {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 2;
} else {
  const pair = await webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
  const { kty, crv, x, y, d } = await webcrypto.subtle.exportKey('jwk', pair.privateKey);
  const open = { kty, crv, x, y, kid: randomUUID(), alg: 'ES256', use: 'sig' };
  try {
    // Never over another key: what was signed with that one could not be proven any more.
    const privateKey = { kty, crv, x, y, d, kid: open.kid };
    writeFileSync(file, `${JSON.stringify({ client_id: client, private_key: privateKey }, undefined, 2)}\n`, { mode: 0o600, flag: 'wx' });
    process.stdout.write(`${JSON.stringify({ keys: [open] }, undefined, 2)}\n`);
  } catch (problem) {
    process.stderr.write(`${(problem as Error).message}\n`);
    process.exitCode = 1;
  }
}
