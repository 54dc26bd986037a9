import type { Persona, PersonaName } from '@wijkgraph/sandbox';
import { DataCategory, type Purpose } from '@wijkgraph/schema';
import { expect } from 'vitest';
import { type Answer, ask } from '../../federation/ask.ts';
import type { Federation } from '../../federation/federation.ts';

export type Somebody = PersonaName | Persona;

/** What a step leaves behind: its key, and the version that the next one names. */
export interface Edited {
  readonly id: string;
  readonly version: number;
}

/** A federation that is there by the time that a story is told. */
export interface Held {
  readonly federation: Federation;
}

interface Newcomer {
  readonly birthDate: string;
  readonly representatives?: readonly object[];
  readonly givenBy?: object;
  readonly firstName: string;
  readonly district?: string;
}
interface Sharing {
  readonly with: string;
  readonly categories: readonly DataCategory[];
  readonly purposes?: readonly Purpose[];
}

/** Steps whose input is that of others too. */
const inputs: Readonly<Record<string, string>> = {
  agreePlan: 'PlanStepInput',
  activatePlan: 'PlanStepInput',
  pausePlan: 'PlanStepInput',
  agreeToConsent: 'AnswerConsentInput',
};

const STAFF: readonly Purpose[] = ['SUPPORT', 'INTAKE', 'REFERRAL', 'PROVISION_APPLICATION'];
const everything = { categories: Object.values(DataCategory), purposes: STAFF };

/** What people do in a story: each act is a request to the gateway, with a token of whoever acts. */
export const actsIn = (held: Held) => {
  const tries = (by: Somebody, name: string, input: object, selection: string): Promise<Answer<{ it: unknown }>> => {
    const type = inputs[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    return ask(held.federation, by, `mutation ($input: ${type}!) { it: ${name}(input: $input) { ${selection} } }`, {
      variables: { input },
    });
  };
  /** Asks, and is answered without an error. */
  const asks = async <Data>(by: Somebody, query: string, variables: object = {}): Promise<Answer<Data>> => {
    const answer = await ask<Data>(held.federation, by, query, { variables: { ...variables } });
    expect(answer.errors).toBeUndefined();
    return answer;
  };
  /** Does something, and it is done. */
  const does = async <Done = Edited>(by: Somebody, name: string, input: object, selection = 'id version'): Promise<Done> => {
    const { data, errors } = await tries(by, name, input, selection);
    expect(errors).toBeUndefined();
    return data.it as Done;
  };
  return {
    asks,
    does,
    /** Tries something, and is told why it cannot be. */
    async isRefused(by: Somebody, name: string, input: object): Promise<string> {
      const { errors } = await tries(by, name, input, '__typename');
      return errors?.map(({ extensions: { code }, message }) => `${code}: ${message}`).join() ?? 'done';
    },
    /** The own team is permitted to record somebody, and registers them. */
    async admits(by: Somebody, team: string, { birthDate, representatives, givenBy, firstName, district }: Newcomer): Promise<string> {
      const newcomer = { birthDate, ...(representatives && { representatives }) };
      const permitted = { newcomer, granteeId: team, action: 'RECORD', provisions: [everything], ...(givenBy && { givenBy }) };
      const { resident } = await does<{ resident: { id: string } }>(by, 'recordConsent', permitted, 'resident { id }');
      const lives = {
        street: 'Admiraalsplein',
        houseNumber: '7',
        postcode: '3317 BC',
        city: 'Dordrecht',
        district: district ?? 'WK050507',
      };
      const details = { firstName, lastName: 'de Vries', phone: '+31612345678', ...lives };
      await does(by, 'registerResident', { residentId: resident.id, details });
      return resident.id;
    },
    /** A resident lets another team record them too, as the team that does now writes down. */
    async letsRecord(by: Somebody, resident: string, team: string): Promise<string> {
      const permitted = { residentId: resident, granteeId: team, action: 'RECORD', provisions: [everything] };
      return (await does(by, 'recordConsent', permitted, 'id')).id;
    },
    /** A resident shares something, as the own team writes down. */
    async shares(by: Somebody, resident: string, { with: granteeId, categories, purposes }: Sharing): Promise<string> {
      const provisions = [{ categories, purposes: purposes ?? ['SUPPORT', 'REFERRAL'] }];
      return (await does(by, 'recordConsent', { residentId: resident, granteeId, action: 'SHARE', provisions }, 'id')).id;
    },
    /** Takes a consent back: one call, and no reason. */
    withdraws: (by: Somebody, consent: string) =>
      asks(by, 'mutation ($id: ID!) { withdrawConsent(id: $id) { consentId } }', { id: consent }),
  };
};
