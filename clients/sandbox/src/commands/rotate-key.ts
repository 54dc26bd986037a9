import type { Environment } from '../environment.ts';
import { rotateSigningKey } from '../identity/signing-key.ts';
import { say } from '../say.ts';

/** `npm run rotate-key`: the local identity provider signs with another key, also while it runs. */
export const rotateKey = async (environment: Environment): Promise<number> => {
  const { id } = await rotateSigningKey(environment.WIJKGRAPH_DIRECTORY);
  say(`Tokens are signed with key ${id} from now on; those of the key before it stay good until the next rotation.`);
  return 0;
};
