import { Directive, ObjectType } from 'type-graphql';
import { NotPersonal } from '../declare/personal.ts';

/** Where a page stands in its list (Relay Cursor Connections). There is no total: a count would betray what is withheld. */
@ObjectType({ description: 'Where a page stands in its list.' })
@Directive('@shareable')
export class PageInfo {
  @NotPersonal(() => Boolean)
  hasNextPage!: boolean;

  @NotPersonal(() => String, { nullable: true })
  endCursor!: string | null;
}

export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

export interface Connection<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly pageInfo: PageInfo;
}

type NodeClass<Node> = abstract new (...args: never[]) => Node;

interface ConnectionTypes<Node> {
  readonly Edge: new () => Edge<Node>;
  readonly Connection: new () => Connection<Node>;
}

/** The connection and edge types of a list of nodes, named after the node: `GoalConnection`, `GoalEdge`. */
export const connectionOf = <Node extends object>(node: () => NodeClass<Node>, name: string): ConnectionTypes<Node> => {
  @ObjectType(`${name}Edge`)
  @Directive('@shareable')
  class EdgeType implements Edge<Node> {
    @NotPersonal(() => String, { description: 'Opaque, and of use to this caller alone.' })
    cursor!: string;

    @NotPersonal(node as unknown as () => new () => object, { nullable: true })
    node!: Node;
  }

  @ObjectType(`${name}Connection`)
  @Directive('@shareable')
  class ConnectionType implements Connection<Node> {
    @NotPersonal(() => [EdgeType])
    edges!: readonly Edge<Node>[];

    @NotPersonal(() => PageInfo)
    pageInfo!: PageInfo;
  }

  return { Edge: EdgeType, Connection: ConnectionType };
};
