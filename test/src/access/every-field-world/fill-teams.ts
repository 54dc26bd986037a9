import { randomUUID } from 'node:crypto';
import {
  CapacityLine,
  ClarificationPeriod,
  DirectoryChange,
  Location,
  OpeningException,
  Presence,
  Provision,
  TeamDistrict,
  Worker,
} from '@wijkgraph/teams';
import type { Sowing } from '../../world/rows.ts';
import { WORKER } from '../../world/worker.ts';
import { minute } from './domains.ts';

/** Somebody who works beside {@link WORKER}. */
export const COLLEAGUE = '00000000-0000-4000-a000-000000000009';

/** The directory, and who changed it. */
export const fillTeams = ({ teams }: Sowing): void => {
  teams.add(Worker, { ...teams.of(Worker)[0], id: COLLEAGUE, name: 'Colleague of Wielwijk' });
  teams.add(CapacityLine, {
    id: randomUUID(),
    teamId: 'team-wielwijk',
    fte: 5,
    amount: null,
    from: '2018-01-01',
    to: null,
    source: 'test',
  });
  teams.add(ClarificationPeriod, { id: randomUUID(), teamId: 'team-wielwijk', from: '2016-01-01', to: '2099-12-31' });
  for (const record of [Provision, TeamDistrict, CapacityLine, ClarificationPeriod].flatMap(table => teams.of(table)))
    teams.add(DirectoryChange, {
      recordId: record.id,
      at: minute(1),
      workerId: WORKER,
      partyId: 'team-wielwijk',
      step: 'CHANGED',
      values: [{ name: 'source', was: 'before', became: 'after' }],
    });
  const location = teams.of(Location)[0]?.id;
  teams.add(OpeningException, { id: randomUUID(), locationId: location, date: '2099-01-02', opens: null, closes: null, reason: 'test' });
  teams.add(Presence, {
    id: randomUUID(),
    teamId: 'team-wielwijk',
    workerId: WORKER,
    locationName: 'a school',
    kind: 'SCHOOL',
    weekday: 1,
    from: '10:00',
    to: '12:00',
    validFrom: '2015-01-01',
    validTo: null,
  });
};
