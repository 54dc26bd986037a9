/** Limits are another test's matter: here one document asks for as much as it takes. */
export const unlimited = {
  bodyBytes: 1e7,
  tokens: 1e6,
  depth: 60,
  aliases: 1e4,
  directives: 1e3,
  spreads: 1e3,
  rootFields: 100,
  selections: 1e6,
  cost: 1e15,
  operationMillis: 60_000,
  subgraphMillis: 60_000,
};
