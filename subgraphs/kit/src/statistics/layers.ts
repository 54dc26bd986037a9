import type { Counted } from './counted.ts';
import type { Measure } from './measure.ts';

/** Numbers of a measure that stand one behind the other: all rows, and of each part those of it, those not, and those of which it cannot be said. */
export interface Layer {
  readonly name: string;
  /** Undefined for all rows. */
  readonly part?: string;
  readonly byDistrict: boolean;
  countIn(row: Counted): number;
}

const ofPart = ({ count, parts }: Counted, part: string): readonly [yes: number, no: number, neither: number] => {
  const [yes, no] = parts[part] ?? [0, 0];
  return [yes, no, count - yes - no];
};

/** All rows first; of a part first those that are of it. */
export const layersOf = ({ parts = {}, byDistrict }: Measure, rows: readonly Counted[]): readonly Layer[] => [
  { name: 'all', byDistrict: byDistrict === true, countIn: ({ count }) => count },
  ...Object.entries(parts).flatMap(([part, { byDistrict: everywhere }]) =>
    (['yes', 'no', 'neither'] as const)
      .map((name, place): Layer => ({
        name: `${part} ${name}`,
        part,
        byDistrict: everywhere === true,
        countIn: row => ofPart(row, part)[place] ?? 0,
      }))
      .filter((layer, place) => place < 2 || rows.some(row => layer.countIn(row) > 0)),
  ),
];
