import { personas } from '@wijkgraph/sandbox';
import { beforeAll, describe, expect, test } from 'vitest';
import { withFederation } from '../federation/with-federation.ts';
import type { Sowing } from '../world/rows.ts';
import { Asker } from './every-field-asker.ts';
import { checkField, checkRefused, variablesFor } from './every-field-asking.ts';
import { lastStep, selectionFor, shapes, type Shape } from './every-field-documents.ts';
import { Expectation } from './every-field-expected.ts';
import { type Path, pathsTo } from './every-field-paths.ts';
import { allButPermitted, everything, exactlyPermitted, nothing, personaOf, type TestParty } from './every-field-parties.ts';
import { type Field, nameOf, personalFields } from './every-field-schema.ts';
import { Truth } from './every-field-truth.ts';
import { enrich, residents, unlimited } from './every-field-world.ts';

let sown: Sowing | undefined;
const held = withFederation(residents, { gateway: { limits: unlimited } }, (sowing, federation) => {
  enrich(sowing, federation);
  sown = sowing;
});

let truth: Truth;
beforeAll(() => {
  truth = new Truth(sown as Sowing);
});

const PAGE = 100;
const askers = new Map<string, Asker>();
const asker = (name: string, make: () => Asker): Asker => {
  const known = askers.get(name) ?? make();
  askers.set(name, known);
  return known;
};
const party = (test: TestParty): Asker => asker(test.id, () => new Asker(test.id, personaOf(test), truth));
const persona = (name: keyof typeof personas): Asker => asker(name, () => new Asker(name, personas[name], truth));

const shown = new Set<string>();
const withheld = new Set<string>();
const refused = new Set<string>();

const ways = new Map<string, Path | undefined>();

/** The way on which an asker sees a field's type: the first that shows a row, or else the first that may be asked. */
const wayFor = (who: Asker, field: Field): Path | undefined => {
  const key = `${who.name} ${field.type}`;
  if (!ways.has(key)) ways.set(key, findWay(who, field));
  return ways.get(key);
};

const findWay = (who: Asker, field: Field): Path | undefined => {
  const open = pathsTo(field.type)
    .filter(path => who.mayAsk(path))
    .slice(0, 12);
  return open.find(path => new Expectation(who, truth, variablesFor(who, truth), PAGE).reaches(selectionFor(path, field))) ?? open[0];
};

const tryField = async (who: Asker, field: Field, shape: Shape): Promise<void> => {
  const way = wayFor(who, field);
  if (!way || !who.mayAsk([field, ...(lastStep(field)?.of.leaves ?? [])])) {
    await checkRefused(held.federation, who, truth, way ?? (pathsTo(field.type)[0] as Path), field, shape);
    refused.add(nameOf(field));
    return;
  }
  const seen = await checkField(held.federation, who, truth, way, field, shape, PAGE);
  for (const name of seen.shown) shown.add(name);
  for (const name of seen.withheld) withheld.add(name);
};

/** The record of decisions grows with each question, so that one at a time reads it. */
const readsTheRecord = (field: Field): boolean => field.type === 'AccessLogEntry' || nameOf(field) === 'Resident.accessLog';

/** Each tries the field, in a shape of their own: together, as it is in a municipality. */
const tryAll = async (field: Field, tries: readonly (readonly [Asker, Shape])[]): Promise<void> => {
  if (readsTheRecord(field)) for (const [who, shape] of tries) await tryField(who, field, shape);
  else await Promise.all(tries.map(([who, shape]) => tryField(who, field, shape)));
};

const inTurn = <Item>(items: readonly Item[], turn: number): Item => items[turn % items.length] as Item;

describe.each(personalFields.map((field, index) => ({ name: nameOf(field), field, index })))('$name', ({ field, index }) => {
  const tested = readsTheRecord(field) ? test : test.concurrent;

  tested.each(shapes)('$name is the stored value with exactly its category, and withheld without', async shape => {
    const [exactly] = exactlyPermitted(field);
    const [allBut] = allButPermitted(field);
    await tryAll(
      field,
      [exactly, allBut ?? nothing].flatMap(who => (who ? [[party(who), shape] as const] : [])),
    );
  });

  tested('is the stored value for who may see everything, and withheld from who may see nothing', async () => {
    const shape = inTurn(shapes, index);
    await tryAll(
      field,
      [everything, nothing].map(who => [party(who), shape] as const),
    );
  });

  tested('is open to each other party as far as it may see each life domain, and no further', async () => {
    const others = [...exactlyPermitted(field).slice(1), ...allButPermitted(field).slice(1)].map(party);
    const real = (Object.keys(personas) as (keyof typeof personas)[]).map(persona);
    await tryAll(
      field,
      [...others, ...real].map((who, turn) => [who, inTurn(shapes, index + turn)] as const),
    );
  });
});

/** The first way to an override holds those without a review; every path, and `test/src/overrides`, read the others. */
const ON_ANOTHER_WAY = ['EmergencyOverride.reviewNote'];

/** What only oversight may ask at all: nobody else gets as far as a withheld value. */
const FOR_OVERSIGHT_ALONE = personalFields.filter(({ type }) =>
  pathsTo(type).every(([root]) => root && nameOf(root) === 'Query.whyAccess'),
);

describe('of all the fields', () => {
  test('each was shown to somebody with a stored value, and withheld from somebody who knows the resident', () => {
    const names = personalFields.map(nameOf);
    expect(names.filter(name => !shown.has(name)).toSorted()).toEqual(ON_ANOTHER_WAY);
    expect(names.filter(name => !withheld.has(name))).toEqual(FOR_OVERSIGHT_ALONE.map(nameOf));
  });

  test('those that only oversight may ask were refused to others', () => {
    expect(FOR_OVERSIGHT_ALONE.map(nameOf).filter(name => !refused.has(name))).toEqual([]);
  });
});
