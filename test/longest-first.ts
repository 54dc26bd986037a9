import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Few lines that take the longest. Where nothing was noted yet of how long files take, as in CI, the largest come first: these would
 * come last, and one core would wait for the other.
 */
const LONG = [
  'access/every-field-paths',
  'two-worlds/teeth',
  'access/every-field',
  'storage/migrating',
  'registration/registration',
  'two-worlds/ground-truth',
  'two-worlds/two-worlds',
  'seal/sealing',
  'retention/interruption',
  'dashboard/dashboard',
  'release/race',
  'release/teeth',
];

const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = LONG.findIndex(name => moduleId.endsWith(`/${name}.test.ts`));
  return place < 0 ? LONG.length : place;
};

/** The order in which test files are begun. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}
