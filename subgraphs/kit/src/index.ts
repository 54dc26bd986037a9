import 'reflect-metadata';

export { borrowed, type Reference, type SubgraphDefinition } from './build/definition.ts';
export { buildSubgraph } from './build/subgraph-schema.ts';
export { type Connection, connectionOf } from './connection/connection.ts';
export { After, connectionPage, First, type Page, pageOf } from './connection/page.ts';
export { type DecisionClient, decisionClient } from './decision-point/decision-client.ts';
export {
  type Answer,
  type ConsentStanding,
  type DecisionPoint,
  MOST_AMONG,
  type Question,
  type Search,
  type Stated,
} from './decision-point/question.ts';
export { PersonalDataOf } from './declare/data-subject.ts';
export { everybody, GuardedMutation, GuardedQuery, RequiresScope, teamMembers } from './declare/guarded.ts';
export {
  byAnyOfDossier,
  byConcernedParties,
  byConcernedWhileShared,
  byLifeDomain,
  byLifeDomains,
  byOwnCategories,
  byOverrideShown,
  byOversight,
  bySubjectOrOversight,
  bySubjectOrTeam,
  byTeamOrOversight,
  NotPersonal,
  NotPersonalArg,
  NotPersonalFieldResolver,
  Personal,
  PersonalArg,
  PersonalFieldResolver,
} from './declare/personal.ts';
export { DataCategory, LegalBasis, LifeDomain, OrganisationKind, Purpose, Role } from './declare/shared-enums.ts';
export { keysVariable, keyVariable, migrationUrlAtStart, readEnvironment, siblingKeysVariable, subgraphVariables } from './environment.ts';
export { EditInput, Version } from './declare/version.ts';
export { notFound, refuse, stale } from './errors.ts';
export { dutchDate } from './input/dutch-date.ts';
export * as field from './input/fields.ts';
export { given } from './input/given.ts';
export { readInput } from './input/read-input.ts';
export { ErasureReceipt } from './retention/erasure-receipt.entity.ts';
export {
  type Erased,
  type ErasureOrder,
  type Holding,
  type Holdings,
  type HoldingsQuestion,
  type KnownKind,
  type Outcome,
  PERIOD,
  type Rest,
  type RestQuestion,
  type Terms,
} from './retention/messages.ts';
export { orderToken } from './retention/order-token.ts';
export { CREATE_ERASURE_RECEIPT, historyGoesWithItsRecord } from './retention/receipts.sql.ts';
export { deleted, dutchDay, type RecordKind, type RecordLaw, type Retention, stripped } from './retention/record-kind.ts';
export { json, type Reply, type Request, type Routes } from './server/http-server.ts';
export type { Batch, RequestContext } from './server/request-context.ts';
export { type Part, part, Parts } from './server/parts.ts';
export { run } from './server/run.ts';
export { type EnforcingOptions, runEnforcingSubgraph, startEnforcingSubgraph } from './server/enforcing-subgraph.ts';
export { type RunningSubgraph, startSubgraph } from './server/start-subgraph.ts';
export { answering, siblingRoutes } from './sibling/sibling-routes.ts';
export { askSibling, type Siblings } from './sibling/siblings.ts';
export { Figure, perEach, together } from './statistics/figure.type.ts';
export { askedBy, keyOfFigures } from './statistics/figures-key.ts';
export { figuresByKind, figuresOf, knowsFiguresOf, type Asked as FigureAsked, type Measure, type Measured } from './statistics/measure.ts';
export { monthsIn, monthsOf, PERIOD_OF_FIGURES } from './statistics/year.ts';
export { manyBy, oneBy } from './storage/batches.ts';
export { type Edit, forEdit } from './storage/for-edit.ts';
export { type ChildList, type Pages, pagesBy, pagesOf, type Paging, rankOf } from './storage/pages.ts';
export { type About, type Condition, permittedOf, type Sieve } from './storage/sieve.ts';
export { migrate, type MigrateOptions } from './storage/migrate.ts';
export { DATABASE_PATIENCE, type Migrations, openStorage, patienceOf, storageConfig } from './storage/storage.ts';
export { isUuid, uuidOrNull } from './uuid.ts';
