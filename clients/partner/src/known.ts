import type { personalFields } from './generated/personal-fields.ts';

/**
 * A value of personal data: there, known to be empty, or withheld because the resident did not permit it. What cannot be known to be
 * empty counts as withheld.
 */
export type Known<Value> =
  | { readonly state: 'present'; readonly value: Value }
  | { readonly state: 'absent' }
  | { readonly state: 'withheld' };

type PersonalFields = typeof personalFields;
type PersonalFieldOf<Type> = Type extends keyof PersonalFields ? keyof PersonalFields[Type] : never;

/** An answer in which each value that may be withheld says whether it is. */
export type Disclosed<Data> = Data extends readonly (infer Item)[]
  ? readonly Disclosed<Item>[]
  : Data extends { readonly __typename: infer Type }
    ? {
        readonly [Field in keyof Data]: Field extends PersonalFieldOf<Type>
          ? Known<Disclosed<NonNullable<Data[Field]>>>
          : Disclosed<Data[Field]>;
      }
    : Data;

/** What a value is, or something else where there is none or it is withheld. */
export const valueOf = <Value, Otherwise>(known: Known<Value>, otherwise: Otherwise): Value | Otherwise =>
  known.state === 'present' ? known.value : otherwise;
