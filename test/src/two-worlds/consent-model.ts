import type { DataCategory, Purpose } from '@wijkgraph/schema';
import { isDuring, restsOnWhoMust } from './authority-model.ts';
import { kindOf, type PartyName } from './parties.ts';
import type { Row, World } from './world.ts';

/** What consents and overrides open, line by line. */

/** Whether an objection is about a party at all. */
export const isAbout = ({ reach, partyId, partyKind }: Row, party: string): boolean =>
  reach === 'EVERYONE' || (reach === 'PARTY' && partyId === party) || (reach === 'KIND' && partyKind === kindOf[party as PartyName]);

/**
 * Whether the resident objects to what a line of a consent says of a category and a purpose. Whoever named the party, the
 * category and the purpose is heard, whenever that was; whoever said less only where it was said after the line, or at once with it.
 */
const objects = (world: World, line: Row, category: DataCategory, purpose: Purpose, at: Date): boolean =>
  world.objection.some(
    objection =>
      objection.residentId === line.residentId &&
      (objection.recordedAt as Date) <= at &&
      (!objection.liftedAt || objection.liftedAt > at) &&
      isAbout(objection, line.granteeId as string) &&
      (!objection.categories || objection.categories.includes(category)) &&
      (!objection.purposes || objection.purposes.includes(purpose)) &&
      ((objection.reach === 'PARTY' && objection.categories && objection.purposes) ||
        (objection.recordedAt as Date) >= (line.recordedAt as Date)),
  );

/**
 * Whether a line of a consent opens a category for a purpose at a moment: written down, in its period, not withdrawn, on the word of
 * those who must give it, and with no objection against it.
 */
export const opens = (world: World, line: Row, category: DataCategory, purpose: Purpose, at: Date): boolean => {
  const consent = world.consent.find(({ id }) => id === line.consentId);
  const withdrawn = consent?.withdrawnAt as Date | null | undefined;
  return (
    consent !== undefined &&
    (!withdrawn || withdrawn > at) &&
    (line.recordedAt as Date) <= at &&
    isDuring(line, at) &&
    (line.categories ?? []).includes(category) &&
    (line.purposes ?? []).includes(purpose) &&
    restsOnWhoMust(world, line, at) &&
    !objects(world, line, category, purpose, at)
  );
};

/** What an emergency override opens to one worker of a team, and to nobody else. */
export const overriddenFor = (world: World, worker: string, party: string, resident: string, at: Date): readonly DataCategory[] =>
  world.override
    .filter(row => row.residentId === resident && row.worker === worker && row.party === party && isDuring(row, at))
    .flatMap(row => row.categories ?? []);
