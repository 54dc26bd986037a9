import { type Persona, type PersonaName, personas } from './personas.ts';
import type { Register } from './register.ts';

const isPerson = ({ roles }: Persona): boolean => roles.length > 0;

/** Whom one can sign in as: the people among the personas. */
export const people: readonly (readonly [PersonaName, Persona])[] = (Object.entries(personas) as [PersonaName, Persona][]).filter(
  ([, persona]) => isPerson(persona),
);

/** The person with a `sub`. */
export const personWith = (subject: string | undefined): Persona | undefined =>
  people.find(([, person]) => person.subject === subject)?.[1];

/** The personas that are applications, each its own subject. */
export const applicationPersonas: readonly Persona[] = Object.values<Persona>(personas).filter(persona => !isPerson(persona));

/** What speaks for itself at the graph: the application of a party. */
export type Application = Pick<Persona, 'label' | 'client' | 'party' | 'roles' | 'purposes' | 'scopes'>;

/** The application with a `client_id`; undefined where there is none, or no longer. */
export type Applications = (client: string | undefined) => Promise<Application | undefined>;

/** The personas that are applications, and whatever else is registered at the graph. */
export const applicationsIn =
  (register: Register): Applications =>
  async client => {
    if (client === undefined) return undefined;
    const persona = applicationPersonas.find(one => one.client === client);
    if (persona) return persona;
    const registered = await register.find(client);
    return registered && { label: client, client, roles: [], ...registered };
  };
