import { buildASTSchema, type DefinitionNode, type GraphQLSchema, Kind, type ObjectTypeDefinitionNode, print } from 'graphql';
import { type Beyond, beyondOf, coordinateOf } from './beyond.ts';
import { Openness } from './openness.ts';
import { forClients, parseSupergraph } from './public-sdl.ts';
import { reached } from './reached.ts';
import type { Reach } from './reach.ts';

/** The part of the graph that one application can ever see. */
export interface Contract {
  readonly schema: GraphQLSchema;
  /** With `@personal` on whatever a resident may withhold. */
  readonly sdl: string;
  /** Why a field, such as `Resident.bsn`, is beyond the contract: the rest of a sentence about it. Undefined where it is within. */
  why(coordinate: string): string | undefined;
}

/** Nothing of the graph is open to this application: there is no contract to print. */
export class EmptyContract extends Error {}

/** Contracts kept for one supergraph: as many as there are applications and roles, and some. */
const REMEMBERED = 100;

const isObject = (node: DefinitionNode): node is ObjectTypeDefinitionNode => node.kind === Kind.OBJECT_TYPE_DEFINITION;

const within = (definition: DefinitionNode, beyond: Beyond, openness: Openness): readonly DefinitionNode[] => {
  if (!isObject(definition)) return [definition];
  if (beyond.has(definition.name.value)) return [];
  const fields = (definition.fields ?? [])
    .filter(field => !beyond.has(coordinateOf(definition, field)))
    .map(field => ({ ...field, arguments: (field.arguments ?? []).filter(argument => !openness.againstArgument(definition, argument)) }));
  return [{ ...definition, fields }];
};

/** Cuts contracts out of one supergraph, each once. */
export class Contracts {
  private readonly supergraph: readonly DefinitionNode[];
  private readonly made = new Map<string, Contract>();

  constructor(supergraphSdl: string) {
    this.supergraph = parseSupergraph(supergraphSdl);
  }

  /** Throws {@link EmptyContract} where no query at all is open. */
  of(reach: Reach): Contract {
    const key = JSON.stringify([reach.scopes.toSorted(), reach.standings.toSorted(), reach.ceiling]);
    let contract = this.made.get(key);
    if (!contract) {
      if (this.made.size >= REMEMBERED) this.made.clear();
      this.made.set(key, (contract = this.cut(reach)));
    }
    return contract;
  }

  private cut(reach: Reach): Contract {
    const openness = new Openness(reach);
    const beyond = beyondOf(this.supergraph.filter(isObject), openness);
    if (beyond.has('Query')) throw new EmptyContract('No query is open to this application');
    const definitions = reached(this.supergraph.flatMap(definition => within(definition, beyond, openness)));
    const document = forClients({ kind: Kind.DOCUMENT, definitions });
    return {
      schema: buildASTSchema(document),
      sdl: `${print(document)}\n`,
      why: coordinate => beyond.get(coordinate) ?? beyond.get(coordinate.split('.', 1)[0] ?? ''),
    };
  }
}
