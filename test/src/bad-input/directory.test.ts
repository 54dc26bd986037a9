import { locations, provisions } from '@wijkgraph/sandbox/reference';
import { beforeAll } from 'vitest';
import { rowsOf } from '../federation/stored.ts';
import { withFederation } from '../federation/with-federation.ts';
import { type BadInput, badInputs } from './bad-input.ts';

const held = withFederation([]);
const unknown = '99999999-9999-4999-8999-999999999999';
const [location, provision] = [locations[0], provisions.find(({ organisationId }) => organisationId === 'mee')];
const assignment = { id: unknown };
beforeAll(async () => {
  const [row] = await rowsOf<{ id: string }>(held.federation, 'teams', `select id from team_district where district_code = 'WK050507'`);
  assignment.id = row?.id ?? unknown;
});

/** What is wrong, the part of the input that is, the code, and what the sentence says. */
type Case = readonly [what: string, change: Readonly<Record<string, unknown>>, code: string, says?: RegExp];

const of = (name: string, type: string, by: BadInput['by'], good: Readonly<Record<string, unknown>>, cases: readonly Case[]): void =>
  badInputs(
    name,
    held,
    cases.map(([what, change, code, says]) => ({
      what,
      by,
      query: `mutation ($input: ${type}!) { it: ${name}(input: $input) { __typename } }`,
      get variables() {
        return { input: { ...good, ...change } };
      },
      code,
      ...(says && { says }),
    })),
  );

const line = { teamId: 'team-wielwijk', fte: 1, from: '2026-01-01', source: 'A decision' };
of('setCapacity', 'SetCapacityInput', 'policy-adviser', line, [
  ['neither time nor money', { fte: null }, 'BAD_USER_INPUT', /fte, amount or both/],
  ['less than no time', { fte: -0.01 }, 'BAD_USER_INPUT', /fte is 0 or more/],
  ['more time than fits', { fte: 10_000 }, 'BAD_USER_INPUT', /at most/],
  ['time finer than a hundredth', { fte: 0.125 }, 'BAD_USER_INPUT', /two decimals/],
  ['less than no money', { amount: -1 }, 'BAD_USER_INPUT', /amount/],
  ['money in cents', { amount: 10.5 }, 'BAD_USER_INPUT'],
  ['an end before its start', { to: '2025-12-31' }, 'BAD_USER_INPUT', /not before from/],
  ['a day that does not exist', { from: '2026-02-30' }, 'BAD_USER_INPUT', /from is not a date/],
  ['a day that is none', { to: 'always' }, 'BAD_USER_INPUT', /to is not a date/],
  ['no source', { source: '  ' }, 'BAD_USER_INPUT', /source/],
  ['a source as long as a report', { source: 'x'.repeat(501) }, 'BAD_USER_INPUT', /500/],
  ['a team that cannot be one', { teamId: 'Team Oost!' }, 'BAD_USER_INPUT', /teamId/],
  ['a team that is none', { teamId: 'team-nowhere' }, 'NOT_FOUND'],
  ['a line that is none', { id: unknown, expectedVersion: 1 }, 'NOT_FOUND'],
  ['a line without the version that was read', { id: unknown }, 'BAD_USER_INPUT', /version/],
  ['a version without a line', { expectedVersion: 1 }, 'BAD_USER_INPUT', /version/],
  ['an id that is none', { id: 'abc', expectedVersion: 1 }, 'BAD_USER_INPUT', /id is not the id of anything/],
]);

const exception = { locationId: location?.id, date: '2099-01-02', opens: '10:00', closes: '12:00', reason: 'Training' };
of('setOpeningException', 'SetOpeningExceptionInput', 'lead-wielwijk', exception, [
  ['a day in the past', { date: '2020-01-02' }, 'BAD_USER_INPUT', /past/],
  ['a day that does not exist', { date: '2099-02-29' }, 'BAD_USER_INPUT', /date is not a date/],
  ['a time that does not exist', { opens: '24:00' }, 'BAD_USER_INPUT', /opens is not a time/],
  ['a time with seconds', { closes: '12:00:00' }, 'BAD_USER_INPUT', /closes is not a time/],
  ['an end before its start', { opens: '13:00' }, 'BAD_USER_INPUT', /closes after it opens/],
  ['an end at its start', { opens: '12:00' }, 'BAD_USER_INPUT', /closes after it opens/],
  ['a start without an end', { closes: null }, 'BAD_USER_INPUT', /both/],
  ['no reason', { reason: '' }, 'BAD_USER_INPUT', /reason/],
  ['a reason as long as a letter', { reason: 'x'.repeat(201) }, 'BAD_USER_INPUT', /200/],
  ['a location that is none', { locationId: unknown }, 'NOT_FOUND'],
  ['a location whose id is no id', { locationId: 'here' }, 'BAD_USER_INPUT', /locationId/],
  ['a version of what was never said', { expectedVersion: 1 }, 'CONFLICT'],
]);
of('removeOpeningException', 'RemoveOpeningExceptionInput', 'lead-wielwijk', { id: unknown, expectedVersion: 1 }, [
  ['one that is none', {}, 'NOT_FOUND'],
  ['an id that is none', { id: 'abc' }, 'BAD_USER_INPUT', /id is not the id of anything/],
]);

const hours = { locationId: location?.id, weekday: 6, opens: '10:00', closes: '12:00', validFrom: '2099-01-02' };
of('addOpeningHours', 'AddOpeningHoursInput', 'lead-wielwijk', hours, [
  ['a day of the week that is none', { weekday: 8 }, 'BAD_USER_INPUT', /weekday is 1/],
  ['an end at its start', { opens: '12:00' }, 'BAD_USER_INPUT', /closes after it opens/],
  ['a time that does not exist', { closes: '24:00' }, 'BAD_USER_INPUT', /closes is not a time/],
  ['a day in the past', { validFrom: '2020-01-01' }, 'BAD_USER_INPUT', /past/],
  ['a last day before the first', { validTo: '2099-01-01' }, 'BAD_USER_INPUT', /not before validFrom/],
  ['a location that is none', { locationId: unknown }, 'NOT_FOUND'],
]);
const presence = {
  teamId: 'team-wielwijk',
  locationName: 'A school',
  kind: 'SCHOOL',
  weekday: 6,
  from: '10:00',
  to: '12:00',
  validFrom: '2099-01-02',
};
of('addPresence', 'AddPresenceInput', 'lead-wielwijk', presence, [
  ['a day of the week that is none', { weekday: 0 }, 'BAD_USER_INPUT', /weekday is 1/],
  ['an end before its start', { to: '09:00' }, 'BAD_USER_INPUT', /ends after it begins/],
  ['a place without a name', { locationName: ' ' }, 'BAD_USER_INPUT', /school or community centre/],
  ['a kind of place that does not exist', { kind: 'PUB' }, 'BAD_USER_INPUT', /PUB|input/],
  ['a day that does not exist', { validFrom: '2099-02-29' }, 'BAD_USER_INPUT', /validFrom is not a date/],
  ['a team that is none', { teamId: 'team-nowhere' }, 'NOT_FOUND'],
  ['a worker who is nobody', { workerId: unknown }, 'BAD_USER_INPUT', /does not work in the team/],
]);
of('addTheme', 'AddThemeInput', 'lead-wielwijk', { teamId: 'team-wielwijk', theme: 'HEALTH', from: '2099-01-02' }, [
  ['a theme that does not exist', { theme: 'SPORT' }, 'BAD_USER_INPUT', /SPORT|input/],
  ['an end before its start', { to: '2099-01-01' }, 'BAD_USER_INPUT', /not before from/],
  ['a wijk of another team', { districtCode: 'WK050509' }, 'BAD_USER_INPUT', /does not work for that wijk/],
  ['a team that is none', { teamId: 'team-nowhere' }, 'NOT_FOUND'],
]);
for (const [name, type] of [
  ['endOpeningHours', 'EndOpeningHoursInput'],
  ['endPresence', 'EndPresenceInput'],
  ['endTheme', 'EndThemeInput'],
] as const)
  of(name, type, 'lead-wielwijk', { id: unknown, expectedVersion: 1, to: '2099-01-02' }, [
    ['one that is none', {}, 'NOT_FOUND'],
    ['a day that does not exist', { to: '2099-02-30' }, 'BAD_USER_INPUT', /to is not a date/],
  ]);

of('assignDistrict', 'AssignDistrictInput', 'policy-adviser', { teamId: 'team-oost', districtCode: 'WK050506', from: '2027-01-01' }, [
  ['a team that is none', { teamId: 'team-nowhere' }, 'NOT_FOUND'],
  ['an organisation instead of a team', { teamId: 'mee' }, 'NOT_FOUND'],
  ['a wijk that is none', { districtCode: 'WK999999' }, 'NOT_FOUND'],
  ['an end before its start', { to: '2026-12-31' }, 'BAD_USER_INPUT', /not before from/],
  ['a day that does not exist', { from: '2027-13-01' }, 'BAD_USER_INPUT', /from is not a date/],
  ['the same wijk again', { districtCode: 'WK050509' }, 'INVALID_STATE', /already/],
]);
of('endAssignment', 'EndAssignmentInput', 'policy-adviser', { id: unknown, expectedVersion: 1, to: '2030-01-01' }, [
  ['one that is none', {}, 'NOT_FOUND'],
  [
    'an end before it began',
    {
      get id() {
        return assignment.id;
      },
      to: '2014-12-31',
    },
    'BAD_USER_INPUT',
    /earliest/,
  ],
  ['a day that does not exist', { to: '2030-02-30' }, 'BAD_USER_INPUT', /to is not a date/],
]);

of('setCapacityStatus', 'SetCapacityStatusInput', 'mee', { id: provision?.id, expectedVersion: 1, status: 'FULL' }, [
  ['a provision that is none', { id: unknown }, 'NOT_FOUND'],
  ['an id that is none', { id: 'abc' }, 'BAD_USER_INPUT', /id is not the id of anything/],
  ['a status that does not exist', { status: 'MAYBE' }, 'BAD_USER_INPUT', /MAYBE|input/],
]);
