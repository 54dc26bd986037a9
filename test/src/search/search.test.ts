import { Resident } from '@wijkgraph/residents';
import { personas } from '@wijkgraph/sandbox';
import { Client } from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../federation/ask.ts';
import { asOwner } from '../federation/stored.ts';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, type ResidentBuilder, residentId } from '../world/resident-seed.ts';
import type { Sowing } from '../world/rows.ts';

interface Person {
  readonly firstName: string;
  readonly namePrefix?: string;
  readonly lastName: string;
  readonly birthDate?: string;
  readonly postcode?: string;
  readonly bsn?: string;
  readonly who: (number: number) => ResidentBuilder;
}

const ours = (number: number): ResidentBuilder => aResident(number).in('team-wielwijk');
const theirs = (number: number): ResidentBuilder => aResident(number).in('team-oost');
/** Recorded by the team for these categories alone. */
const only =
  (...categories: readonly ('IDENTITY' | 'ADDRESS' | 'BSN' | 'CONTACT')[]) =>
  (number: number): ResidentBuilder =>
    aResident(number).given({ party: 'team-wielwijk', action: 'RECORD', categories, purposes: ['SUPPORT', 'INTAKE'] });

const people = {
  dijk: {
    firstName: 'Jan',
    namePrefix: 'van',
    lastName: 'Dijk',
    birthDate: '1961-02-28',
    postcode: '3317 AB',
    bsn: '999990019',
    who: ours,
  },
  jose: { firstName: 'José', lastName: 'Núñez', birthDate: '1962-03-01', postcode: '3317 CD', who: ours },
  gravin: { firstName: 'Sofie', namePrefix: 'van den', lastName: "'s-Gravenzande", postcode: '3319 EF', who: ours },
  ayse: { firstName: 'Ayşe', lastName: 'Yıldız', postcode: '3319 GH', who: ours },
  jansen: { firstName: 'Piet', lastName: 'Jansen', who: ours },
  janssen: { firstName: 'Piet', lastName: 'Janssen', who: ours },
  visser: { firstName: 'Anna', lastName: 'Visser', birthDate: '1961-02-28', who: ours },
  elsewhere: { firstName: 'Jan', namePrefix: 'van', lastName: 'Dijk', birthDate: '1961-02-28', postcode: '3317 AB', who: theirs },
  addressOnly: { firstName: 'Jan', lastName: 'Dijk', birthDate: '1961-02-28', postcode: '3317 AB', bsn: '999990020', who: only('ADDRESS') },
  nameOnly: { firstName: 'Jan', lastName: 'Dijk', birthDate: '1961-02-28', postcode: '3317 AB', bsn: '999990032', who: only('IDENTITY') },
} as const satisfies Record<string, Person>;
type Name = keyof typeof people;
const names = Object.keys(people) as Name[];
const idOf = (name: Name): string => residentId(names.indexOf(name) + 1);

const amend = ({ residents }: Sowing): void => {
  for (const row of residents.of(Resident)) {
    const name = names.find(each => idOf(each) === row.id);
    if (!name) continue;
    const { who: _, ...person }: Person = people[name];
    Object.assign(row, { namePrefix: null, postcode: '1000 ZZ', birthDate: '1950-01-01', ...person });
  }
};

const held = withFederation(
  names.map((name, index) => (people[name] as Person).who(index + 1)),
  {},
  amend,
);

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
const page = 'edges { cursor node { id } } pageInfo { hasNextPage endCursor }';
const asking = (args: string, persona: Parameters<typeof ask>[1] = 'worker-wielwijk') =>
  ask<{ searchResidents: Page | null }>(held.federation, persona, `{ searchResidents(${args}) { ${page} } }`);
const nameOf = (id: string): Name => names[Number.parseInt(id.slice(-12), 16) - 1] as Name;
const found = async (args: string, persona?: Parameters<typeof ask>[1]): Promise<readonly Name[]> => {
  const { data, errors } = await asking(args, persona);
  expect(errors).toBeUndefined();
  return data.searchResidents?.edges.map(({ node }) => nameOf(node.id)) ?? [];
};

describe('a name is found about as it is written', () => {
  test.each([
    ['as it stands', 'name: "Jan van Dijk"', ['dijk', 'nameOnly']],
    ['y for ij', 'name: "dyk"', ['dijk', 'nameOnly']],
    ['in capitals, the ij too', 'name: "JAN DIJK"', ['dijk', 'nameOnly']],
    ['another tussenvoegsel', 'name: "van der Dijk"', ['dijk', 'nameOnly']],
    ['without accents', 'name: "jose nunez"', ['jose']],
    ['with them', 'name: "José Núñez"', ['jose']],
    ['the last name first', 'name: "Núñez, José"', ['jose']],
    ['an apostrophe and a hyphen left out', 'name: "s gravenzande"', ['gravin']],
    ['letters of another alphabet', 'name: "ayse yildiz"', ['ayse']],
    ['how it begins', 'name: "graven"', ['gravin']],
    ['a letter wrong', 'name: "gravenzanden"', ['gravin']],
  ] as const)('%s', async (_what, args, whom) => {
    expect(await found(args)).toEqual(whom);
  });

  test('the one that is most alike comes first', async () => {
    expect(await found('name: "Jansen"')).toEqual(['jansen', 'janssen']);
    expect(await found('name: "Janssen"')).toEqual(['janssen', 'jansen']);
  });

  test('of several words every one counts', async () => {
    expect(await found('name: "Piet Visser"')).toEqual([]);
  });
});

test('who is searched by several things has them all', async () => {
  expect(await found('birthDate: "1961-02-28"')).toEqual(['dijk', 'visser', 'nameOnly']);
  expect(await found('birthDate: "1961-02-28", name: "visser"')).toEqual(['visser']);
  expect(await found('postcode: "3317"')).toEqual(['dijk', 'jose', 'addressOnly']);
  expect(await found('postcode: "3317ab"')).toEqual(['dijk', 'addressOnly']);
  expect(await found('bsn: "999990019"')).toEqual(['dijk']);
  expect(await found('bsn: "999990019", name: "visser"')).toEqual([]);
});

describe('nobody is found by what the caller may not see of them', () => {
  test.each([
    ['a resident of another team', 'name: "Dijk"', 'elsewhere'],
    ['a name, where the address is all that was given', 'name: "Dijk"', 'addressOnly'],
    ['a birth date, where the address is all that was given', 'birthDate: "1961-02-28"', 'addressOnly'],
    ['a postcode, where the name is all that was given', 'postcode: "3317 AB"', 'nameOnly'],
    ['a postcode beside a name that may be seen', 'name: "Dijk", postcode: "3317 AB"', 'nameOnly'],
    ['a name beside a postcode that may be seen', 'name: "Dijk", postcode: "3317 AB"', 'addressOnly'],
    ['a BSN, where the address is all that was given', 'bsn: "999990020"', 'addressOnly'],
    ['a BSN beside a name that may be seen', 'bsn: "999990032", name: "Dijk"', 'nameOnly'],
  ] as const)('%s', async (_what, args, whom) => {
    expect(await found(args)).not.toContain(whom);
  });

  test('and they move no page: what comes before and after is as if they were not there', async () => {
    const walked: Name[] = [];
    let after = '';
    for (;;) {
      const { data } = await asking(`name: "Dijk", first: 1${after && `, after: "${after}"`}`);
      const { edges, pageInfo } = data.searchResidents as Page;
      walked.push(...edges.map(({ node }) => nameOf(node.id)));
      expect(edges).toHaveLength(1);
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor ?? '';
    }
    expect(walked).toEqual(['dijk', 'nameOnly']);
  });

  test('a number that nobody has and one of somebody hidden are answered alike', async () => {
    const [hidden, nobody] = [await asking('bsn: "999990020"'), await asking('bsn: "999990044"')];
    expect([hidden.text, hidden.status]).toEqual([nobody.text, nobody.status]);
  });

  test('a cursor is of no use to anybody else', async () => {
    const { data } = await asking('name: "Dijk", first: 1');
    const stolen = await asking(`name: "Dijk", first: 1, after: "${data.searchResidents?.pageInfo.endCursor}"`, 'worker-oost');
    expect(stolen.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('a partner does not search', async () => {
    const { data, errors } = await asking('name: "Dijk"', { ...personas.woonbron, scopes: [...personas.woonbron.scopes] });
    expect([data?.searchResidents ?? null, errors?.[0]?.extensions.code]).toEqual([null, 'FORBIDDEN']);
  });
});

test.each([
  ['nothing', ''],
  ['one letter', 'name: "J"'],
  ['no letters', 'name: "%%__"'],
  ['more words than a name has', 'name: "a b c d e f g h i"'],
  ['a day that does not exist', 'birthDate: "1961-02-30"'],
  ['half a postcode', 'postcode: "33"'],
  ['a wildcard in a postcode', 'postcode: "33%7"'],
  ['a BSN that fails the eleven test', 'bsn: "999990018"'],
] as const)('%s to search by is refused', async (_what, args) => {
  const { errors } = await asking(args || 'first: 3');
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

describe('in a large municipality', () => {
  beforeAll(async () => {
    // Residents whom nobody asks about, so that a plan that reads them all is the wrong one.
    await asOwner(
      held.federation,
      'residents',
      `insert into resident (id, first_name, last_name, birth_date, street, house_number, postcode, city, district_code, language)
       select gen_random_uuid(), md5(n::text), md5((-n)::text), date '1930-01-01' + n % 30000, 'street', '1',
         (1000 + n % 9000)::text || ' ' || chr(65 + n % 26) || 'A', 'city', 'WK050507', 'nl' from generate_series(1, 40000) n`,
    );
    await asOwner(held.federation, 'residents', 'analyze resident');
  });

  test.each([
    ['a name', 'name: "dyk"', 'resident_name'],
    ['a birth date', 'birthDate: "1961-02-28"', 'resident_birth_date'],
    ['a postcode', 'postcode: "3317 AB"', 'resident_postcode'],
    ['a BSN', 'bsn: "999990019"', 'resident_bsn_unique'],
  ])('%s is found along its index', async (_what, args, index) => {
    held.federation.work.clear();
    expect((await found(args)).length).toBeGreaterThan(0);
    const [first] = held.federation.work.statements.filter(({ subgraph, sql }) => subgraph === 'residents' && sql.includes('r."id"'));
    const plan = await planOf(first?.sql ?? '');
    expect(plan).toContain(index);
    expect(plan).not.toContain('Seq Scan');
  });

  test('takes three statements, however many are found', async () => {
    held.federation.work.clear();
    await found('postcode: "3317"');
    expect(held.federation.work.statements.filter(({ subgraph, sql }) => subgraph === 'residents' && /resident/.test(sql))).toHaveLength(3);
  });

  test('more of them than can be decided one by one are searched within who is permitted: nobody else is found', async () => {
    await asOwner(
      held.federation,
      'residents',
      `update resident set last_name = 'Dijk' where street = 'street' and birth_date < '1945-01-01'`,
    );
    expect(await found('name: "Dijk"')).toEqual(['dijk', 'nameOnly']);
  });
});

/** How PostgreSQL carries out a statement of the product. */
const planOf = async (sql: string): Promise<string> => {
  const client = new Client({ connectionString: held.federation.ownerUrl('residents') });
  await client.connect();
  try {
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain ${sql}`);
    return rows.map(row => row['QUERY PLAN']).join('\n');
  } finally {
    await client.end();
  }
};
