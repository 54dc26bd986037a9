import { type DefinitionNode, type DirectiveNode, type DocumentNode, Kind, parse, visit } from 'graphql';

/** What a supergraph says to a router and to nobody else: how its parts are joined, and whence its words come. */
const ofRouters = /^(?:join__|link__|core__|link$|core$|inaccessible$|tag$)/;

/** Of our own words those that tell a client when a value may be withheld. What it takes to ask is settled before. */
const told: ReadonlySet<string> = new Set(['personal', 'personalDataOf', 'deprecated', 'specifiedBy', 'oneOf']);

const isTold = ({ name }: DirectiveNode): boolean => told.has(name.value);

const isPublic = (definition: DefinitionNode): boolean => {
  if (definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION) return false;
  const name = 'name' in definition ? (definition.name?.value ?? '') : '';
  return definition.kind === Kind.DIRECTIVE_DEFINITION ? told.has(name) : !ofRouters.test(name);
};

/** The supergraph without what is for routers: the types that clients see, their declarations still classified. */
export const parseSupergraph = (sdl: string): readonly DefinitionNode[] => {
  const definitions = parse(sdl, { noLocation: true }).definitions;
  const hidden = definitions.some(node => 'directives' in node && node.directives?.some(({ name }) => name.value === 'inaccessible'));
  if (hidden) throw new Error('The supergraph hides types (@inaccessible), which no contract of ours accounts for');
  return definitions.filter(isPublic);
};

/** A document for a client's eyes: the directives that ours need on the way are taken off. */
export const forClients = (document: DocumentNode): DocumentNode =>
  visit(document, { Directive: node => (isTold(node) ? undefined : null) });
