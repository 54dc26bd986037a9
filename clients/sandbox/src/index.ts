export { accessToken, AUDIENCE, TOKEN_LIFETIME, type TokenTerms } from './identity/token.ts';
export { type Persona, type PersonaName, personaNames, personas } from './identity/personas.ts';
export { type IdentityProvider, issuerOn, jwksOn, startIdentityProvider } from './identity/provider.ts';
export { type SigningKey, signingKey } from './identity/signing-key.ts';
export { type Databases, databasesOn, roleOf } from './postgres/databases.ts';
export { type Postgres, PostgresInUse, type PostgresOptions, startPostgres } from './postgres/postgres.ts';
export { newSealKey } from './services/keys.ts';
export { startTestPostgres } from './postgres/test-postgres.ts';
export { freePort, PortTaken } from './port.ts';
