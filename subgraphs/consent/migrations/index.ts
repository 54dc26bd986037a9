import { Authority } from './2026-11-22-authority.ts';
import { ClientRegistrations } from './2026-11-22-client-registrations.ts';
import { First } from './2026-11-22-first.ts';
import { GrantsStay } from './2026-11-22-grants-stay.ts';
import { GranteeVersions } from './2026-11-22-grantee-versions.ts';
import { LogPartitions } from './2026-11-22-log-partitions.ts';
import { Narrowings } from './2026-11-22-narrowings.ts';
import { Objections } from './2026-11-22-objections.ts';
import { Overrides } from './2026-11-22-overrides.ts';
import { Representation } from './2026-11-22-representation.ts';
import { Answers } from './2026-11-26-answers.ts';
import { AppointmentsKept } from './2026-11-26-appointments-kept.ts';
import { Ends } from './2026-11-26-ends.ts';
import { HistoriesInOrder } from './2026-11-26-histories-in-order.ts';
import { Requests } from './2026-11-26-requests.ts';
import { SaidOnce } from './2026-11-26-said-once.ts';
import { Retention } from './2026-11-22-retention.ts';
import { Seals } from './2026-11-22-seals.ts';
import { TrustedDocuments } from './2026-11-22-trusted-documents.ts';

/** In the order in which they are carried out. */
export const migrations = [
  First,
  LogPartitions,
  Objections,
  Seals,
  Narrowings,
  Authority,
  GrantsStay,
  Overrides,
  GranteeVersions,
  TrustedDocuments,
  Retention,
  ClientRegistrations,
  Representation,
  Requests,
  Ends,
  AppointmentsKept,
  SaidOnce,
  HistoriesInOrder,
  Answers,
];
