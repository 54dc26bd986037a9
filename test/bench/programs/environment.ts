import process from 'node:process';

/** What the benchmark tells a program of its own. It wrote these itself, in `federation.ts`. */
export const told = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is missing`);
  return value;
};

export const toldJson = <Value>(name: string): Value => JSON.parse(told(name)) as Value;
