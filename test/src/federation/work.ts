import type { Question } from '@wijkgraph/kit';
import type { SubgraphName } from '@wijkgraph/schema';

interface Statement {
  readonly subgraph: SubgraphName;
  readonly sql: string;
}
interface Decision extends Question {
  readonly subgraph: SubgraphName;
}

/** What a subgraph looks after by itself now and then is no part of an operation: birth dates that consent must still be told of. */
const ON_ITS_OWN = /"birth_date_correction"/;

/** What a federation did inside: the SQL of its subgraphs and the questions they put to the decision point. */
export class Work {
  readonly statements: Statement[] = [];
  readonly decisions: Decision[] = [];

  statement(subgraph: SubgraphName, sql: string): void {
    // MikroORM connects lazily, and the health check asks for nothing.
    if (!/^select 1\b/.test(sql) && !ON_ITS_OWN.test(sql)) this.statements.push({ subgraph, sql });
  }

  decision(subgraph: SubgraphName, question: Question): void {
    this.decisions.push({ ...question, subgraph });
  }

  clear(): void {
    this.statements.length = 0;
    this.decisions.length = 0;
  }
}
