import type { FieldDefinitionNode, ObjectTypeDefinitionNode } from 'graphql';
import type { Openness } from './openness.ts';
import { namedType } from './reached.ts';

/** Why something is beyond a contract, by type (`Objection`) and by field (`Resident.bsn`). What is not in it is within. */
export type Beyond = ReadonlyMap<string, string>;

export const coordinateOf = (type: ObjectTypeDefinitionNode, field: FieldDefinitionNode): string =>
  `${type.name.value}.${field.name.value}`;

/** The field without which a page is empty paper. */
const heartOf = ({ name: { value } }: ObjectTypeDefinitionNode): string | undefined =>
  value.endsWith('Connection') ? 'edges' : value.endsWith('Edge') ? 'node' : undefined;

/** What the declarations themselves put beyond the contract. */
const declared = (types: readonly ObjectTypeDefinitionNode[], openness: Openness): Map<string, string> => {
  const beyond = new Map<string, string>();
  for (const type of types) {
    const against = openness.againstType(type);
    if (against) beyond.set(type.name.value, against);
    for (const field of type.fields ?? []) {
      const reason = openness.againstField(type, field);
      if (reason) beyond.set(coordinateOf(type, field), reason);
    }
  }
  return beyond;
};

/** Why a type is beyond the contract by what is left of it: nothing, or a page without rows. */
const emptied = (type: ObjectTypeDefinitionNode, beyond: Beyond): string | undefined => {
  const heart = heartOf(type);
  const lost = heart && beyond.get(`${type.name.value}.${heart}`);
  if (lost) return lost;
  return type.fields?.every(field => beyond.has(coordinateOf(type, field))) ? 'has no field that it can ever see' : undefined;
};

/** What is beyond, with whatever leads to nothing else, until nothing more follows. */
export const beyondOf = (types: readonly ObjectTypeDefinitionNode[], openness: Openness): Beyond => {
  const beyond = declared(types, openness);
  const follow = (key: string, reason: string | undefined): boolean => {
    if (!reason || beyond.has(key)) return false;
    beyond.set(key, reason);
    return true;
  };
  for (let grown = true; grown;) {
    grown = false;
    for (const type of types) {
      for (const field of type.fields ?? []) {
        const target = namedType(field.type);
        const reason = beyond.get(target);
        grown = follow(coordinateOf(type, field), reason && `leads to ${target}, which ${reason}`) || grown;
      }
      grown = follow(type.name.value, emptied(type, beyond)) || grown;
    }
  }
  return beyond;
};
