import { type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Identity } from '@wijkgraph/schema';
import { Refusal } from '../errors/refusal.ts';
import { type AccessTable, readAccessTable } from './access-table.ts';
import { needsOf, type OperationNeeds } from './operation-needs.ts';

/** Stands in a list of roles for the client of a partner organisation, which has none. */
const PARTNER = 'PARTNER';

const forbid = (message: string, challenge: string): Refusal =>
  new Refusal('FORBIDDEN', message, { status: 403, headers: { 'www-authenticate': `Bearer realm="wijkgraph", ${challenge}` } });

/** Refuses at once what the scopes and roles of a caller can never allow. The subgraphs remain the authority. */
export const refuseWhatIsClosed = (needs: OperationNeeds, { scopes, roles }: Pick<Identity, 'scopes' | 'roles'>): void => {
  for (const [scope, field] of needs.scopes)
    if (!(scopes as readonly string[]).includes(scope))
      throw forbid(`The scope "${scope}" is missing: ${field} needs it.`, `error="insufficient_scope", scope="${scope}"`);
  for (const [field, anyOf] of needs.roles) {
    const allowed = roles.length === 0 ? anyOf.includes(PARTNER) : roles.some(role => anyOf.includes(role));
    if (!allowed) throw forbid(`${field} is open to ${anyOf.join(', ')} only.`, 'error="insufficient_scope"');
  }
};

/** Holds what each loaded schema says of access, and what each document needs. */
export class ScopeCheck {
  private readonly tables = new WeakMap<GraphQLSchema, AccessTable>();
  private readonly needs = new WeakMap<OperationDefinitionNode, OperationNeeds>();

  /** Called whenever a supergraph is loaded. */
  learn(apiSchema: GraphQLSchema, supergraphSdl: string): void {
    this.tables.set(apiSchema, readAccessTable(supergraphSdl));
  }

  /** Computed once for each operation of each parsed document, which lives as long as the schema it was validated against. */
  needsOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): OperationNeeds {
    let needs = this.needs.get(operation);
    if (!needs) {
      const table = this.tables.get(schema);
      if (!table) throw new Error('A schema is in use of which the access directives were never read');
      this.needs.set(operation, (needs = needsOf(schema, table, document, operation)));
    }
    return needs;
  }
}
