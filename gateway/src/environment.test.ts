import { describe, expect, test } from 'vitest';
import { readEnvironment, WrongEnvironment } from './environment.ts';
import { defaultLimits } from './limits/limits.ts';

const key = Buffer.alloc(32, 7).toString('base64url');
const right = {
  SUBGRAPH_URLS: '{"residents":"http://127.0.0.1:4001/graphql"}',
  INTERNAL_TOKEN_KEYS: `{"residents":"${key}"}`,
  DECISION_POINT_URL: 'http://127.0.0.1:4001',
  DECISION_POINT_KEY: key,
  TOKEN_ISSUER: 'http://127.0.0.1:4010',
  TOKEN_JWKS_URL: 'http://127.0.0.1:4010/jwks',
};

const wrong = (variables: Record<string, string>): string => {
  try {
    readEnvironment(variables);
  } catch (error) {
    if (error instanceof WrongEnvironment) return error.message;
  }
  return 'accepted';
};

describe('the environment', () => {
  test('is read with defaults', () => {
    const config = readEnvironment(right);
    expect(config).toMatchObject({ host: '127.0.0.1', port: 4000, production: false, limits: defaultLimits });
    expect(config.token).toMatchObject({
      issuer: right.TOKEN_ISSUER,
      audience: 'wijkgraph',
      jwksUrl: right.TOKEN_JWKS_URL,
      algorithms: ['ES256'],
      type: 'at+jwt',
    });
    expect(config.subgraphs.residents?.key).toHaveLength(32);
    expect(config.supergraph).toMatch(/schema\/supergraph\.graphql$/);
  });

  test('may set every limit', () => {
    expect(readEnvironment({ ...right, LIMIT_ROOT_FIELDS: '3', LIMIT_COST: '50' }).limits).toEqual({
      ...defaultLimits,
      rootFields: 3,
      cost: 50,
    });
  });

  test('refuses to start when wrong, and names every wrong variable', () => {
    const said = wrong({ PORT: 'many', SUBGRAPH_URLS: 'x', INTERNAL_TOKEN_KEYS: '{"residents":"short"}', LIMIT_DEPTH: '0' });
    for (const name of ['PORT', 'SUBGRAPH_URLS', 'INTERNAL_TOKEN_KEYS', 'TOKEN_ISSUER', 'TOKEN_JWKS_URL', 'LIMIT_DEPTH'])
      expect(said).toContain(name);
    expect(said).not.toContain('short');
    expect(wrong({ ...right, INTERNAL_TOKEN_KEYS: '{}' })).toContain('has no key for "residents"');
  });

  test('lets no web page ask unless its origin is named, to the letter', () => {
    expect(readEnvironment(right).corsOrigins).toEqual([]);
    const CORS_ORIGINS = 'https://dashboard.example,http://127.0.0.1:5173';
    expect(readEnvironment({ ...right, CORS_ORIGINS }).corsOrigins).toEqual(CORS_ORIGINS.split(','));
    for (const wrongOrigin of ['*', 'https://*.example', 'https://dashboard.example/'])
      expect(wrong({ ...right, CORS_ORIGINS: wrongOrigin })).toContain('CORS_ORIGINS');
    const production = { ...right, NODE_ENV: 'production', TOKEN_ISSUER: 'https://id.example', TOKEN_JWKS_URL: 'https://id.example/jwks' };
    expect(wrong({ ...production, CORS_ORIGINS })).toContain('CORS_ORIGINS');
    expect(wrong({ ...production, CORS_ORIGINS: 'https://dashboard.example' })).toBe('accepted');
  });

  test('knows a page for developers in development, and refuses to start with one in production', () => {
    const EXPLORER_URL = 'http://127.0.0.1:4011';
    expect(readEnvironment(right).explorerUrl).toBeUndefined();
    expect(readEnvironment({ ...right, EXPLORER_URL }).explorerUrl).toBe(EXPLORER_URL);
    const production = { ...right, NODE_ENV: 'production', TOKEN_ISSUER: 'https://id.example', TOKEN_JWKS_URL: 'https://id.example/jwks' };
    expect(wrong({ ...production, EXPLORER_URL })).toContain('EXPLORER_URL: there is no explorer in production');
    expect(wrong(production)).toBe('accepted');
  });

  test('refuses symmetric algorithms and none', () => {
    expect(wrong({ ...right, TOKEN_ALGORITHMS: 'ES256,HS256' })).toContain('TOKEN_ALGORITHMS');
    expect(wrong({ ...right, TOKEN_ALGORITHMS: 'none' })).toContain('TOKEN_ALGORITHMS');
  });

  test('maps claims onto our own words, and refuses a mapping onto anything else', () => {
    const mapped = (claims: object) => ({ ...right, TOKEN_CLAIMS: JSON.stringify(claims) });
    expect(readEnvironment(mapped({ client: 'azp' })).token.claims?.client.claims).toEqual(['azp']);
    expect(wrong(mapped({ roles: { claims: ['roles'], values: { chef: 'BOSS' } } }))).toContain('TOKEN_CLAIMS.roles');
    expect(wrong(mapped({ rolls: 'roles' }))).toContain('TOKEN_CLAIMS');
    expect(wrong({ ...right, TOKEN_CLAIMS: '{' })).toContain('TOKEN_CLAIMS: is not JSON');
    expect(wrong({ ...right, TOKEN_TYPE: 'id+jwt' })).toContain('TOKEN_TYPE');
  });

  test('in production trusts only an identity provider over https', () => {
    const said = wrong({ ...right, NODE_ENV: 'production' });
    expect(said).toMatch(/TOKEN_ISSUER: must be an https/);
    expect(said).toMatch(/TOKEN_JWKS_URL: must be an https/);
    const https = { TOKEN_ISSUER: 'https://id.example', TOKEN_JWKS_URL: 'https://id.example/jwks' };
    expect(wrong({ ...right, ...https, NODE_ENV: 'production' })).toBe('accepted');
  });
});
