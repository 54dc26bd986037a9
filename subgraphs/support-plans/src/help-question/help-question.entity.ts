import { randomUUID } from 'node:crypto';
import { Check, Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { LifeDomain, NotPersonal, Personal, PersonalDataOf, rankOf, RequiresScope, Version } from '@wijkgraph/kit';
import { Directive, ID, ObjectType } from 'type-graphql';
import { ContactChannel } from '../contact-moment/contact-channel.ts';
import {
  EntryPoint,
  HelpQuestionState,
  lifeDomainOfFlag,
  mostUrgentFirst,
  QuestionOutcome,
  RiskFlag,
  SupportWeight,
  Urgency,
} from './help-question.enums.ts';

const withinDomains = { category: 'HELP_QUESTION', by: 'lifeDomains' } as const;
const textsWithinDomains = 'coalesce(underlying, why_lighter_help_is_not_enough, answer, light_help, outcome_note) is null';
const flagsWithinDomains = Object.entries(lifeDomainOfFlag)
  .map(([flag, domain]) => `(not '${flag}' = any(risk_flags) or '${domain}' = any(life_domains))`)
  .join(' and ');

/** What somebody asks of the team (hulpvraag), under a name or not; the stated question often hides an underlying one. */
@Entity()
@Index({ properties: ['residentId', 'receivedAt', 'id'] })
@Index({ properties: ['teamId', 'id'] })
@Index({
  name: 'help_question_counted',
  expression: `create index "help_question_counted" on "help_question" ("received_at") include ("id", "team_id", "district_code", "advised_weight", "entry_point")`,
})
@Index({
  name: 'help_question_inbox',
  expression: `create index "help_question_inbox" on "help_question" ("team_id", ${rankOf('"urgency"', mostUrgentFirst)}, "received_at", "id") where "state" in ('RECEIVED', 'CLARIFYING')`,
})
@Index({
  name: 'help_question_at_work',
  expression: `create index "help_question_at_work" on "help_question" ("worker_id", ${rankOf('"urgency"', mostUrgentFirst)}, "received_at", "id") where "state" not in ('ANSWERED', 'CLOSED', 'WITHDRAWN')`,
})
@Check({ name: 'help_question_underlying_check', expression: `${textsWithinDomains} or cardinality(life_domains) > 0` })
@Check({ name: 'help_question_risk_check', expression: flagsWithinDomains })
@Check({
  name: 'help_question_tailored_check',
  expression: `(advised_weight is not distinct from 'TAILORED') = (why_lighter_help_is_not_enough is not null)`,
})
@ObjectType({ description: 'What somebody asks of the team, under a name or not.' })
@Directive('@key(fields: "id")')
@PersonalDataOf<HelpQuestion>(question => question.residentId ?? [], 'HELP_QUESTION')
@RequiresScope('plans:read')
export class HelpQuestion {
  @PrimaryKey({ type: 'uuid' })
  @NotPersonal(() => ID)
  id: string = randomUUID();

  @Version({ category: 'HELP_QUESTION', onlyOwnTeam: true })
  version!: number;

  /** Whose consent is asked; null for an anonymous question, which is about nobody. */
  @Property({ type: 'uuid', nullable: true })
  residentId!: string | null;

  @Property({ type: 'text' })
  teamId!: string;

  /** The wijk that it is counted in (CBS code); null where it is not known. A column, never a field: of somebody by name it is an address. */
  @Property({ type: 'text', nullable: true })
  districtCode: string | null = null;

  @Enum({ items: () => Object.values(ContactChannel) })
  @Personal('HELP_QUESTION', () => ContactChannel)
  channel!: ContactChannel;

  @Enum({ items: () => Object.values(EntryPoint) })
  @Personal('HELP_QUESTION', () => EntryPoint)
  entryPoint!: EntryPoint;

  @Enum({ items: () => Object.values(EntryPoint) })
  @Personal('HELP_QUESTION', () => EntryPoint, {
    description: 'Where in the chain it lies now: it may have been handed over since it came in.',
  })
  currentEntryPoint!: EntryPoint;

  @Property({ type: 'datetime', length: 3 })
  @Personal('HELP_QUESTION', () => Date)
  receivedAt!: Date;

  @Property({ type: 'text' })
  @Personal('HELP_QUESTION', () => String, { description: 'What the resident asks, in their own words.' })
  stated!: string;

  @Property({ type: 'text', nullable: true })
  @Personal(withinDomains, () => String, { description: 'The question behind the question (vraag achter de vraag).' })
  underlying!: string | null;

  /** Beside a resident's HELP_QUESTION they decide who may see what the question is really about. */
  @Enum({ items: () => Object.values(LifeDomain), array: true, default: [] })
  @Personal(withinDomains, () => [LifeDomain], { description: 'Every life domain that the question touches.' })
  lifeDomains: LifeDomain[] = [];

  @Enum({ items: () => Object.values(RiskFlag), array: true, default: [] })
  @Personal(withinDomains, () => [RiskFlag])
  riskFlags: RiskFlag[] = [];

  @Enum({ items: () => Object.values(Urgency), default: Urgency.NORMAL })
  @Personal('HELP_QUESTION', () => Urgency)
  urgency: Urgency = Urgency.NORMAL;

  @Enum({ items: () => Object.values(SupportWeight), nullable: true })
  @Personal('HELP_QUESTION', () => SupportWeight, { description: 'What clarifying the question ended with; null until then.' })
  advisedWeight!: SupportWeight | null;

  @Property({ type: 'text', nullable: true })
  @Personal(withinDomains, () => String, { description: 'Why lighter help is not enough: there is no tailored help without.' })
  whyLighterHelpIsNotEnough!: string | null;

  @Property({ type: 'text', nullable: true })
  @Personal(withinDomains, () => String, { description: 'What was answered, where it was answered at once.' })
  answer!: string | null;

  @Property({ type: 'text', nullable: true })
  @Personal(withinDomains, () => String, { description: 'What is done, and by whom, where light help is enough (lichte interventie).' })
  lightHelp!: string | null;

  @Enum({ items: () => Object.values(QuestionOutcome), nullable: true })
  @Personal('HELP_QUESTION', () => QuestionOutcome, { description: 'Whether it helped; null until it is known.' })
  outcome!: QuestionOutcome | null;

  @Property({ type: 'text', nullable: true })
  @Personal(withinDomains, () => String, { description: 'How it ended.' })
  outcomeNote!: string | null;

  @Enum({ items: () => Object.values(HelpQuestionState), default: HelpQuestionState.RECEIVED })
  @Personal('HELP_QUESTION', () => HelpQuestionState)
  state: HelpQuestionState = HelpQuestionState.RECEIVED;

  /** Who works on it; null until somebody does. */
  @Property({ type: 'uuid', nullable: true })
  workerId!: string | null;
}
