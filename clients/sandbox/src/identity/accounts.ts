import { type Persona, type PersonaName, personas } from './personas.ts';

const isPerson = ({ roles }: Persona): boolean => roles.length > 0;

/** Whom one can sign in as: the people among the personas. */
export const people: readonly (readonly [PersonaName, Persona])[] = (Object.entries(personas) as [PersonaName, Persona][]).filter(
  ([, persona]) => isPerson(persona),
);

/** The person with a `sub`. */
export const personWith = (subject: string | undefined): Persona | undefined =>
  people.find(([, person]) => person.subject === subject)?.[1];

/** The personas that are applications, each its own subject. */
export const applications: readonly Persona[] = Object.values<Persona>(personas).filter(persona => !isPerson(persona));

/** The application with a `client_id`. */
export const applicationWith = (client: string | undefined): Persona | undefined =>
  applications.find(application => application.client === client);
