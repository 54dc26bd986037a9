const two = (number: number): string => String(number).padStart(2, '0');

/** A month that is over: figures of the one that runs are told to the own team alone. */
export const lastMonth = (today: Date): string => {
  const [year, month] = [today.getFullYear(), today.getMonth()];
  return month === 0 ? `${year - 1}-12` : `${year}-${two(month)}`;
};

/** What can be asked for: the year that runs and the two before it, each with its quarters and months, the latest first. */
export const periodsUntil = (today: Date): readonly string[] =>
  [0, 1, 2].flatMap(back => {
    const year = today.getFullYear() - back;
    const last = back === 0 ? today.getMonth() + 1 : 12;
    const months = Array.from({ length: last }, (_, index) => `${year}-${two(last - index)}`);
    const quarters = Array.from({ length: Math.ceil(last / 3) }, (_, index) => `${year}-Q${Math.ceil(last / 3) - index}`);
    return [String(year), ...quarters, ...months];
  });

export const yearOf = (period: string): string => period.slice(0, 4);
