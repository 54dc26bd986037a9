// The consent subgraph with a decision service that permits everything, for the benchmark alone.
import process from 'node:process';
import { type SealKeyJwk, startConsent, type SubgraphAddresses } from '@wijkgraph/consent';
import { type SubgraphName, subgraphNames } from '@wijkgraph/schema';
import { told, toldJson } from './environment.ts';
import { permit, permittedPage } from './permitting.ts';

const [urls, keys] = [toldJson<Record<SubgraphName, string>>('RETENTION_URLS'), toldJson<Record<SubgraphName, string>>('RETENTION_KEYS')];
const running = await startConsent({
  host: '127.0.0.1',
  port: Number(told('PORT')),
  databaseUrl: told('DATABASE_URL'),
  internalTokenKey: Buffer.from(told('INTERNAL_TOKEN_KEY'), 'base64url'),
  serviceKeys: {},
  trust: { issuer: told('TOKEN_ISSUER'), audience: told('TOKEN_AUDIENCE'), jwksUrl: told('TOKEN_JWKS_URL') },
  pseudonymKey: Buffer.from(told('PSEUDONYM_KEY'), 'base64url'),
  sealKey: toldJson<SealKeyJwk>('SEAL_KEY'),
  addresses: Object.fromEntries(
    subgraphNames.map(name => [name, { url: urls[name], key: Buffer.from(keys[name], 'base64url') }]),
  ) as unknown as SubgraphAddresses,
  around: decisions => ({ ...decisions, decide: async question => permit(question), search: async search => permittedPage(search) }),
});
process.once('SIGTERM', () => void running.close().then(() => process.exit(0)));
