import { parseArgs } from 'node:util';

/** How long and how large. */
export interface Settings {
  /** Only what a decision costs, by the lines of consent that there are. */
  readonly decision: boolean;
  /** Only what the questions of a working day cost. */
  readonly day: boolean;
  readonly rounds: number;
  /** Of one measurement. */
  readonly seconds: number;
  /** Seconds that each variant runs before anything is measured. */
  readonly warmUp: number;
  /** Residents in the small and in the large world. */
  readonly small: number;
  readonly large: number;
}

const whole = (name: string, text: string): number => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} is a whole number from 1, and not ${text}.`);
  return number;
};

/** Reads the arguments. Throws an Error that says which one is wrong. */
export const readSettings = (args: readonly string[]): Settings => {
  const text = (standard: string) => ({ type: 'string' as const, default: standard });
  const { values } = parseArgs({
    args: [...args],
    options: {
      decision: { type: 'boolean', default: false },
      day: { type: 'boolean', default: false },
      rounds: text('3'),
      seconds: text('2'),
      'warm-up': text('1'),
      small: text('2000'),
      large: text('120000'),
    },
  });
  return {
    decision: values.decision,
    day: values.day,
    rounds: whole('rounds', values.rounds),
    seconds: whole('seconds', values.seconds),
    warmUp: whole('warm-up', values['warm-up']),
    small: whole('small', values.small),
    large: whole('large', values.large),
  };
};
