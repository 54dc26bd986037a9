import { describe, expect, it } from 'vitest';
import { personas } from '../identity/personas.ts';
import { capacityLines } from './capacity-lines.ts';
import { clients } from './clients.ts';
import { districts } from './districts.ts';
import { locations, openingHours } from './locations.ts';
import { organisations } from './organisations.ts';
import { partyCeilings } from './party-ceilings.ts';
import { provisions } from './provisions.ts';
import { publicHolidays } from './public-holidays.ts';
import { teamThemes } from './team-themes.ts';
import { teamDistricts, teams } from './teams.ts';

describe('the wijken and their teams', () => {
  it('leave Staart a gap, and the two areas without a neighbourhood', () => {
    const assigned = new Set<string>(teamDistricts.map(({ districtCode }) => districtCode));
    expect(districts.filter(({ code }) => !assigned.has(code)).map(({ name }) => name)).toEqual([
      'Staart',
      'Industriegebied West',
      'Verspreide bebouwing',
    ]);
  });

  it('give no wijk to two teams', () => {
    expect(new Set(teamDistricts.map(({ districtCode }) => districtCode)).size).toBe(teamDistricts.length);
  });

  it('give each team a location that receives five days a week', () => {
    for (const { id } of teams) {
      const own = locations.filter(({ teamId }) => teamId === id);
      expect(own).toHaveLength(1);
      expect(openingHours.filter(({ locationId }) => locationId === own[0]?.id).map(({ weekday }) => weekday)).toEqual([1, 2, 3, 4, 5]);
    }
  });
});

describe('the parties', () => {
  const parties = [...teams, ...organisations].map(({ id }) => id);

  it('share one space of ids, and each has its ceiling', () => {
    expect(new Set(parties).size).toBe(parties.length);
    expect(partyCeilings.map(({ partyId }) => partyId)).toEqual(parties);
  });

  it.each(Object.entries(personas))('%s asks through a registered client, for its party and for registered purposes', (_name, persona) => {
    const registered = clients.find(({ id }) => id === persona.client);
    expect(registered?.partyId ?? persona.party).toBe(persona.party);
    expect(registered?.purposes).toEqual(expect.arrayContaining([...persona.purposes]));
  });
});

it('the council’s five extra FTE of 2018 and 2019 and its money of 2020 and 2021 can be read back by the day', () => {
  const on = (date: string) => capacityLines.filter(({ from, to }) => from <= date && (to === null || date <= to));
  expect(on('2017-12-31')).toEqual([]);
  for (const date of ['2018-01-01', '2019-12-31']) expect(on(date)).toMatchObject([{ fte: 5, amount: null }]);
  for (const date of ['2020-01-01', '2021-12-31']) expect(on(date)).toMatchObject([{ fte: null, amount: 425_000 }]);
  expect(on('2022-01-01')).toMatchObject([{ fte: null, amount: 0 }]);
});

it('no two rows of the reference data have one id', () => {
  const ids = [...teamDistricts, ...locations, ...openingHours, ...provisions, ...capacityLines, ...teamThemes].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

/** Easter Sunday by the Gregorian computus (Meeus/Jones/Butcher): reckoned here alone, to hold what was entered against it. */
const easterOf = (year: number): Date => {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const days = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return new Date(Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1));
};

describe('the public holidays', () => {
  const years = [...new Set(publicHolidays.map(({ date }) => Number(date.slice(0, 4))))];
  const named = (year: number, name: string) =>
    publicHolidays.filter(({ date }) => date.startsWith(`${year}-`)).find(holiday => holiday.name === name);
  const after = (year: number, days: number): string => new Date(easterOf(year).getTime() + days * 86_400_000).toISOString().slice(0, 10);

  it('are entered for several years to come, none of them twice', () => {
    expect(years.length).toBeGreaterThanOrEqual(10);
    expect(Math.max(...years)).toBeGreaterThanOrEqual(new Date().getUTCFullYear() + 3);
    expect(new Set(publicHolidays.map(({ date }) => date)).size).toBe(publicHolidays.length);
  });

  it.each(years)('of %i stand where the calendar has them', year => {
    for (const [name, days] of [
      ['Eerste paasdag', 0],
      ['Tweede paasdag', 1],
      ['Hemelvaartsdag', 39],
      ['Eerste pinksterdag', 49],
      ['Tweede pinksterdag', 50],
    ] as const)
      expect([name, named(year, name)?.date]).toEqual([name, after(year, days)]);
    const isSunday = new Date(Date.UTC(year, 3, 27)).getUTCDay() === 0;
    expect(named(year, 'Koningsdag')?.date).toBe(`${year}-04-${isSunday ? 26 : 27}`);
    expect(publicHolidays.filter(({ date }) => date.startsWith(`${year}-`))).toHaveLength(10);
  });
});
