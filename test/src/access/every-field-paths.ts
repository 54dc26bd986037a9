import { type Field, nameOf, typeNamed, types } from './every-field-schema.ts';

/** Fields from a root of the supergraph to a type, one below the other. */
export type Path = readonly Field[];

const HOPS = 5;

/**
 * Fields that are not followed, each with the reason. `every-field.test.ts` checks that the reason still holds.
 */
export const NOT_FOLLOWED: Readonly<Record<string, string>> = {
  'Query.openNow': 'Which teams it holds depends on the clock; the same type is reached through Query.teams.',
  'Team.presentNow': 'Which presences it holds depends on the clock; the same type is reached through Team.presences.',
  'DirectoryChange.worker': 'Whoever changed the directory is a worker like any other, reached through Query.worker.',
  'HelpQuestion.worker': 'Whoever took a step is a worker like any other, reached through Query.worker.',
  'HelpQuestionEvent.worker': 'Whoever took a step is a worker like any other, reached through Query.worker.',
  'HelpQuestionEvent.team': 'Whoever took a step is a team like any other, reached through Query.team.',
  'HelpQuestionEvent.party': 'Whoever took a step is a team like any other, reached through Query.team.',
  'WaitingListEntry.worker': 'Whoever took a step is a worker like any other, reached through Query.worker.',
  'ContactMoment.question': 'Questions are reached from their resident, and lead on from there.',
  'Provision.districts': 'Wijken are reached through Query.district, and lead on from there.',
  'PopulationCount.changes': 'Whoever took a step is a worker like any other, reached through Query.worker.',
  'PopulationCount.district': 'Wijken are reached through Query.district, and lead on from there.',
  'TeamTheme.district': 'Wijken are reached through Query.district, and lead on from there.',
  'ApplicationEvent.application': 'The same rows are reached through Resident.applications.',
  'ReferralEvent.referral': 'The same rows are reached through Resident.referrals.',
  'TimelineEntry.assessment': 'The same rows are reached through Resident.assessments.',
  'TimelineEntry.contact': 'The same rows are reached through Resident.contactMoments.',
  'TimelineEntry.goalEvent': 'The same rows are reached through Goal.events.',
  'TimelineEntry.planEvent': 'The same rows are reached through SupportPlan.events.',
  'TimelineEntry.questionEvent': 'The same rows are reached through HelpQuestion.history.',
  'TimelineEntry.question': 'The same rows are reached through Resident.helpQuestions.',
  'TimelineEntry.waiting': 'The same rows are reached through HelpQuestion.waiting.',
  'Resident.accessLog': 'It grows with every question; its fields are each tried at the end of the shortest ways to it.',
};

/** Whether a type may stand on the path once more: a resident is reached from another resident, by the edges that lead back. */
const mayFollow = (path: Path, { target }: Field): boolean =>
  path.filter(hop => hop.target === target).length < (target === 'Resident' ? 2 : 1);

const extend = (path: Path): readonly Path[] => {
  const from = path.at(-1)?.target ?? 'Query';
  const further = typeNamed(from).fields.filter(
    field => field.target !== undefined && !(nameOf(field) in NOT_FOLLOWED) && mayFollow(path, field),
  );
  const paths = further.map(field => [...path, field]);
  return path.length + 1 >= HOPS ? paths : [...paths, ...paths.flatMap(extend)];
};

const isAboutResidents = (name: string): boolean => typeNamed(name).fields.some(({ classification }) => classification.kind === 'personal');

/** Every simple path of at most {@link HOPS} fields from a root to a type that holds personal data. */
export const paths: readonly Path[] = extend([]).filter(path => isAboutResidents(path.at(-1)?.target ?? ''));

const accessLog = typeNamed('Resident').fields.find(({ name }) => name === 'accessLog') as Field;
const pathsToTheLog: readonly Path[] = paths.filter(path => path.at(-1)?.target === 'Resident').map(path => [...path, accessLog]);

const shortestFirst = [...paths, ...pathsToTheLog].toSorted((one, other) => one.length - other.length);
const byTarget = Map.groupBy(shortestFirst, path => path.at(-1)?.target);

/** The shortest paths to a type, the shortest first. */
export const pathsTo = (type: string): readonly Path[] => byTarget.get(type) ?? [];

export const typesWithPersonalData: readonly string[] = [...types.keys()].filter(name => name !== 'Query' && isAboutResidents(name));
