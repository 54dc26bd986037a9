/** The specification that the composed directives link to; it names, and is never fetched. */
export const ACCESS_SPECIFICATION = 'https://specs.wijkgraph.example/access/v1.0';

/** The directives that travel in every subgraph's SDL into the supergraph. */
export const COMPOSED_DIRECTIVES = ['@personal', '@notPersonal', '@personalDataOf', '@scope', '@role'] as const;

/**
 * One line on the declaration classifies a field, an argument or an input field. Enforcement, nullability,
 * documentation, lint and the every-field test all derive from it.
 */
export const ACCESS_DIRECTIVES = /* GraphQL */ `
  """
  Personal data of one category, or of the category that the named rule reads from the row, or of both.
  onlyOwnTeam: for the team that holds the resident's consent to record, and nobody else.
  thirdParty: about somebody else than the data subject, so own access does not cover it (AVG art. 15(4)).
  """
  directive @personal(
    category: String
    by: String
    onlyOwnTeam: Boolean
    thirdParty: Boolean
  ) on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION

  "Says explicitly that no personal data of a resident is held here."
  directive @notPersonal on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION

  "Rows of this type are about a data subject, and exist for a caller only when the category or rule permits."
  directive @personalDataOf(category: String, by: String) on OBJECT

  "OAuth 2 scopes, all of which the client needs."
  directive @scope(allOf: [String!]!) on FIELD_DEFINITION | OBJECT

  "Roles, one of which the caller needs. PARTNER stands for a client of a partner organisation, which has no role."
  directive @role(anyOf: [String!]!) on FIELD_DEFINITION
`;

/** The head of a subgraph's SDL. */
export const linkHead = (federationImports: readonly string[]): string => `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.9", import: ${JSON.stringify(['@composeDirective', ...federationImports])})
    @link(url: "${ACCESS_SPECIFICATION}", import: ${JSON.stringify(COMPOSED_DIRECTIVES)})
    ${COMPOSED_DIRECTIVES.map(name => `@composeDirective(name: "${name}")`).join(' ')}
`;
