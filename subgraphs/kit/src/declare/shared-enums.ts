import {
  DataCategory,
  dataCategories,
  LegalBasis,
  legalBases,
  LifeDomain,
  lifeDomains,
  OrganisationKind,
  organisationKinds,
  Purpose,
  purposes,
  Role,
  roles,
  type Term,
} from '@wijkgraph/schema';
import { registerEnumType } from 'type-graphql';

/** The same words in every subgraph that uses the enum, or composition would have to choose between them. */
const register = <Name extends string>(
  names: Readonly<Record<Name, Name>>,
  terms: Readonly<Record<Name, Term>>,
  name: string,
  description: string,
): void =>
  registerEnumType(names, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      (Object.keys(names) as Name[]).map(value => [
        value,
        { description: `${terms[value].en} (${terms[value].nl}); ${terms[value].ground}.` },
      ]),
    ) as Record<Name, { description: string }>,
  });

register(LifeDomain, lifeDomains, 'LifeDomain', 'An area of life in which questions, goals and self-reliance are described (leefgebied).');
register(
  DataCategory,
  dataCategories,
  'DataCategory',
  'What kind of personal data it is: the unit in which a resident permits or withholds.',
);
register(Purpose, purposes, 'Purpose', 'Why personal data is used (doelbinding, AVG art. 5(1)(b)).');
register(OrganisationKind, organisationKinds, 'OrganisationKind', 'What an organisation is there for.');
register(Role, roles, 'Role', 'What a person does in or for a team.');
register(LegalBasis, legalBases, 'LegalBasis', 'The ground on which personal data may be used (AVG art. 6 and 9).');

/** The enums of the vocabulary that several subgraphs have in their schema, each registered once under one name. */
export { DataCategory, LegalBasis, LifeDomain, OrganisationKind, Purpose, Role };
