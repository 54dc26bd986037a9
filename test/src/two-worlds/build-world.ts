import type { Building } from './building.ts';
import { writePermissions, writeRepresentatives } from './consent-rows.ts';
import { writePlan, writeTalk } from './help-rows.ts';
import { writeOverrides } from './override-rows.ts';
import { writePerson } from './person-rows.ts';
import { writeReferrals } from './referral-rows.ts';
import type { WorldSpec } from './resident-spec.ts';
import { emptyWorld, idOf, versioned, type World } from './world.ts';

/** The id of a resident by their place in a world. */
export const residentAt = (index: number, label = ''): string => idOf(label, 'resident', index);

/** Writes the rows of specified residents. `label` keeps the ids of one world's own residents apart from those both have. */
export const buildWorld = ({ residents, together }: WorldSpec, label = ''): World => {
  const world = emptyWorld();
  const idAt = (index: number): string => residentAt(index % residents.length, label);
  residents.forEach((spec, index) => {
    const residentId = idAt(index);
    const building: Building = {
      world,
      spec,
      everybody: residents,
      index,
      label,
      residentId,
      name: `${spec.firstName}${label}${index}`,
      together,
      idAt,
      own: (...words) => idOf(residentId, ...words),
      consents: new Map(),
    };
    writePerson(building);
    writeRepresentatives(building);
    writePermissions(building);
    writeOverrides(building);
    writeTalk(building);
    writeReferrals(building);
    writePlan(building);
  });
  for (const name of versioned) for (const row of world[name]) Object.assign(row, { version: 1 });
  return world;
};
