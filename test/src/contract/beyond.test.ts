import { type PersonaName, personaNames, personas, reachOf } from '@wijkgraph/sandbox';
import { type Contract, Contracts, type Reach } from '@wijkgraph/schema/contract';
import { beforeAll, describe, expect, test } from 'vitest';
import { Asker } from '../access/every-field-asker.ts';
import { variablesFor } from '../access/every-field-asking.ts';
import { lastStep, operation, printSelection, type Selection } from '../access/every-field-documents.ts';
import { type Path, pathsTo, typesWithPersonalData } from '../access/every-field-paths.ts';
import { type Field, nameOf, typeNamed } from '../access/every-field-schema.ts';
import { Truth } from '../access/every-field-truth.ts';
import { enrich, residents, unlimited } from '../access/every-field-world.ts';
import { ask } from '../federation/ask.ts';
import { supergraphSdl } from '../federation/federation.ts';
import { withFederation } from '../federation/with-federation.ts';
import type { Sowing } from '../world/rows.ts';

let sown: Sowing | undefined;
// Every resident of this world shares everything with everybody: what is not answered is beyond what can be shared.
const held = withFederation(residents, { gateway: { limits: unlimited } }, (sowing, federation) => {
  enrich(sowing, federation);
  sown = sowing;
});

let truth: Truth;
beforeAll(() => {
  truth = new Truth(sown as Sowing);
});

const PAGE = 50;
const WAYS = 4;
const contracts = new Contracts(supergraphSdl());
const contractOf = (name: PersonaName): Contract => contracts.of(reachOf(name) as Reach);

const selecting = (fields: readonly Field[]): Pick<Selection, 'leaves' | 'steps'> => {
  const steps = fields.map(lastStep);
  return { leaves: fields.filter((_, index) => !steps[index]), steps: steps.filter(step => step !== undefined) };
};

/** One document that asks several fields of a type at the end of a way to it. */
const asking = (way: Path, fields: readonly Field[]): Selection =>
  way.reduceRight<Selection>((of, hop) => ({ type: hop.type, leaves: [], steps: [{ field: hop, of }] }), {
    type: way.at(-1)?.target ?? '',
    ...selecting(fields),
  });

/** The rows that stand at the end of a way. */
const rowsAt = (value: unknown, way: Path): readonly Record<string, unknown>[] => {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(item => rowsAt(item, way));
  const [hop, ...further] = way;
  if (!hop) return [value as Record<string, unknown>];
  const led = (value as Record<string, unknown>)[hop.name];
  return rowsAt(hop.shape === 'connection' ? (led as { edges: { node: unknown }[] } | null)?.edges.map(({ node }) => node) : led, further);
};

/** The values that are answered for fields of one type, by field, over a few ways to it. */
const answered = async (asker: Asker, type: string, fields: readonly Field[]): Promise<ReadonlySet<string>> => {
  const values = new Set<string>();
  const open = fields.filter(field => asker.mayAsk([field, ...selecting([field]).steps.flatMap(({ of }) => of.leaves)]));
  if (open.length === 0) return values;
  const ways = pathsTo(type).filter(path => asker.mayAsk(path));
  for (const way of ways.slice(0, WAYS)) {
    const query = operation(printSelection(asking(way, open), PAGE));
    const answer = await ask<unknown>(held.federation, 'resident', query, {
      token: await asker.token(held.federation),
      variables: Object.fromEntries(Object.entries(variablesFor(asker, truth)).filter(([name]) => query.includes(`$${name}:`))),
    });
    expect(answer.errors, query).toBeUndefined();
    for (const row of rowsAt(answer.data, way))
      for (const field of open) if (row[field.name] !== null) values.add(`${nameOf(field)} = ${JSON.stringify(row[field.name])}`);
  }
  return values;
};

describe.each(personaNames)('%s', name => {
  test('is answered no value of any field beyond its contract', { timeout: 60_000 }, async () => {
    const [contract, asker] = [contractOf(name), new Asker(name, personas[name], truth)];
    const told: string[] = [];
    for (const type of typesWithPersonalData) {
      const beyond = typeNamed(type).fields.filter(field => contract.why(nameOf(field)) !== undefined);
      told.push(...(await answered(asker, type, beyond)));
    }
    expect(told).toEqual([]);
  });
});
