const ZONE = 'Europe/Amsterdam';

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** What the clocks here say at a moment, as if it were UTC: milliseconds since 1970. */
const clockAt = (moment: number): number => {
  const parts = Object.fromEntries(clock.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(parts.year ?? 0, (parts.month ?? 1) - 1, parts.day, parts.hour, parts.minute);
};

/** The moment at which the clocks here say so (ISO 8601), wherever the browser is: of a day (`2026-11-26`) and a time (`10:30`). */
export const momentAt = (day: string, time: string): string => {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  const guess = wanted - (clockAt(wanted) - wanted);
  return new Date(guess - (clockAt(guess) - wanted)).toISOString();
};

/** The day (`2026-11-26`) and the time (`10:30`) that the clocks here say at a moment. */
export const dayAndTime = (moment: Date): readonly [day: string, time: string] => {
  const [day = '', time = ''] = new Date(clockAt(moment.getTime())).toISOString().slice(0, 16).split('T');
  return [day, time];
};
