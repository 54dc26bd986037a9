import type { FieldDefinitionNode, InputValueDefinitionNode, ObjectTypeDefinitionNode } from 'graphql';
import { classificationOf, conceivable, rolesOf, scopesOf, visibilityOf } from '../access/classification.ts';
import { type CategoryMask, Qualifier } from '../vocabulary/category-mask.ts';
import { type Reach, waysOf } from './reach.ts';

type Declared = FieldDefinitionNode | InputValueDefinitionNode;

/** Reads from declarations what is out of reach, and says why; undefined is within. */
export class Openness {
  private readonly reach: Reach;
  private readonly ways: readonly CategoryMask[];

  constructor(reach: Reach) {
    this.reach = reach;
    this.ways = waysOf(reach);
  }

  /** Of a type: whether a row of it could exist for the caller at all. */
  againstType(type: ObjectTypeDefinitionNode): string | undefined {
    const visibility = visibilityOf(type);
    if (!visibility) return undefined;
    const exists = (most: CategoryMask): boolean =>
      visibility.kind === 'personal' ? conceivable(visibility, most) : (most & Qualifier.KNOWN) !== 0;
    return this.ways.some(exists) ? undefined : 'is of residents, none of whom can ever share it';
  }

  againstField(type: ObjectTypeDefinitionNode, field: FieldDefinitionNode): string | undefined {
    const needed = [...scopesOf(type), ...scopesOf(field)];
    const scope = needed.find(name => !(this.reach.scopes as readonly string[]).includes(name));
    if (scope) return `needs the scope "${scope}"`;
    const anyOf = rolesOf(field);
    if (anyOf && !this.reach.standings.some(standing => anyOf.includes(standing))) return `is open to ${anyOf.join(', ')} only`;
    return this.againstValue(field) ?? this.againstArguments(type, field);
  }

  /** Filtering on what can never be seen finds nobody. What is sent to a mutation is written, and never in the way. */
  againstArgument(type: ObjectTypeDefinitionNode, argument: InputValueDefinitionNode): string | undefined {
    return type.name.value === 'Mutation' ? undefined : this.againstValue(argument);
  }

  private againstValue(node: Declared): string | undefined {
    const classification = classificationOf(node);
    if (!classification || this.ways.some(most => conceivable(classification, most))) return undefined;
    const what = classification.kind === 'personal' && classification.category;
    return what ? `holds ${what}, which can never be shared` : 'holds what can never be shared';
  }

  private againstArguments(type: ObjectTypeDefinitionNode, { arguments: args = [] }: FieldDefinitionNode): string | undefined {
    for (const argument of args) {
      const against = argument.type.kind === 'NonNullType' && this.againstArgument(type, argument);
      if (against) return `has an argument ${argument.name.value} that ${against}`;
    }
    return undefined;
  }
}
