import { hash } from 'node:crypto';
import { Faker, type Randomizer } from '@faker-js/faker';
import { faker as dutch } from '@faker-js/faker/locale/nl';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Another seed makes another population, just as likely. */
const SEED = 'wijkgraph 2015';

const digest = (text: string): string => hash('md5', `${SEED}/${text}`, 'hex');

/** A faker whose draws depend on nothing but the topic and the number: what one resident is like never depends on how many there are. */
export type Chance = Faker;

const cheaplySeeded = (): Randomizer => {
  let generator = xoroshiro128plus(0);
  return {
    next: () => uniformFloat64(generator),
    seed(seed) {
      generator = xoroshiro128plus(Number(seed));
      for (let warmedUp = 0; warmedUp < 4; warmedUp++) generator.next();
    },
  };
};

/** The draws of one topic, to be started anew for each number. */
export const chanceOf = (topic: string): ((number: number) => Chance) => {
  const chance = new Faker({ locale: dutch.rawDefinitions, randomizer: cheaplySeeded(), seed: 0 });
  return number => {
    chance.seed(Number.parseInt(digest(`${topic}/${number}`).slice(0, 8), 16));
    return chance;
  };
};

/** Whether something happens that happens in this part of all cases. */
export const happens = (chance: Chance, part: number): boolean => chance.number.float() < part;

/** One of several, each as often as its weight says. */
export const weighted = <Value>(chance: Chance, weights: readonly (readonly [weight: number, value: Value])[]): Value =>
  chance.helpers.weightedArrayElement(weights.map(([weight, value]) => ({ weight, value })));

/** An id as random as any (RFC 9562 version 4), and the same each time. */
export const idOf = (kind: string, ...numbers: readonly (number | string)[]): string => {
  const hex = digest(`${kind}#${numbers.join('.')}`);
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
};
