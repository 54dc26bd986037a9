/** A word of the field: how it reads on screen, and the law or document that it stands on. */
export interface Term {
  readonly en: string;
  readonly nl: string;
  /** Law, standard or municipal document that the term is taken from. */
  readonly ground: string;
}

/** The names of a vocabulary as an enum object whose values equal their names, as GraphQL wants them. */
export const namesOf = <Name extends string>(vocabulary: Readonly<Record<Name, Term>>): { readonly [N in Name]: N } =>
  Object.fromEntries(Object.keys(vocabulary).map(name => [name, name])) as { [N in Name]: N };
