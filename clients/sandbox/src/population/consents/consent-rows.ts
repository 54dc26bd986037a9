import { Consent, ConsentEvent, ConsentGrant, ConsentProvision } from '@wijkgraph/consent';
import { type CategoryMask, purposeMask, type Purpose } from '@wijkgraph/schema';
import { idOf } from '../random/chance.ts';
import type { Sink } from '../storage/row.ts';
import type { Word } from './word.ts';

/** One line of a consent. */
export interface Line {
  readonly categories: CategoryMask;
  readonly purposes: readonly Purpose[];
  readonly from: Date;
  readonly until: Date | null;
}

/** A consent as it was given, and what became of it. */
export interface Given {
  readonly id: string;
  readonly residentId: string;
  readonly granteeId: string;
  readonly action: 'RECORD' | 'SHARE';
  readonly lines: readonly Line[];
  readonly recordedAt: Date;
  /** When it was asked, where that was earlier than it was given. */
  readonly requestedAt: Date | null;
  /** When it was taken back, or found to be entered in error. */
  readonly ended: { readonly at: Date; readonly as: 'WITHDRAWN' | 'ENTERED_IN_ERROR' } | null;
  /** Whose word it rests on. */
  readonly word: Word;
  /** Who wrote it down, and for which team. */
  readonly by: { readonly worker: string; readonly team: string };
}

const firstOf = (lines: readonly Line[]): Date => new Date(Math.min(...lines.map(({ from }) => from.getTime())));

const lastOf = (lines: readonly Line[]): Date | null => {
  const ends = lines.flatMap(({ until }) => (until ? [until.getTime()] : []));
  return ends.length < lines.length ? null : new Date(Math.max(...ends));
};

const earliest = (until: Date | null, ended: Date | undefined): Date | null => (ended && (until === null || ended < until) ? ended : until);

const stepsOf = ({ requestedAt, recordedAt, ended }: Given) => [
  ...(requestedAt ? [{ state: 'REQUESTED' as const, at: requestedAt }] : []),
  { state: 'ACTIVE' as const, at: recordedAt },
  ...(ended ? [{ state: ended.as, at: ended.at }] : []),
];

/** The end of a line follows from the end of its consent: the decision looks at nothing else. */
export const addConsent = (given: Given, sink: Sink): void => {
  const { id, residentId, granteeId, action, lines, recordedAt, ended, word, by } = given;
  const shared = { residentId, granteeId, action };
  sink.add(Consent, {
    id,
    ...shared,
    storedState: ended?.as ?? 'ACTIVE',
    recordedAt,
    recordedBy: by.worker,
    validFrom: firstOf(lines),
    validUntil: lastOf(lines),
    requestedBy: null,
    notice: null,
    noticeVersion: null,
    answeredAt: null,
    withdrawnAt: ended?.as === 'WITHDRAWN' ? ended.at : null,
  });
  lines.forEach(({ categories, purposes, from, until }, place) =>
    sink.add(ConsentProvision, {
      id: idOf('provision of consent', id, place),
      consentId: id,
      ...shared,
      categoryMask: categories,
      purposeMask: purposeMask(purposes),
      authority: word.authority,
      recordedAt,
      validFrom: from,
      validUntil: earliest(until, ended?.at),
      mayRepeat: false,
    }),
  );
  word.grants.forEach((representationId, place) =>
    sink.add(ConsentGrant, {
      id: idOf('grant of consent', id, place),
      consentId: id,
      representationId,
      givenAt: recordedAt,
      refuses: false,
      recordedBy: by.worker,
    }),
  );
  stepsOf(given).forEach(({ state, at }, place) =>
    sink.add(ConsentEvent, {
      id: idOf('consent event', id, place),
      consentId: id,
      state,
      at,
      subject: by.worker,
      client: 'dashboard',
      party: by.team,
    }),
  );
};
