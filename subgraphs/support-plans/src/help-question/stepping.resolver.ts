import { GuardedMutation, NotPersonalArg, type RequestContext } from '@wijkgraph/kit';
import { Ctx, Resolver } from 'type-graphql';
import { clarifyQuestion } from './clarifying.service.ts';
import { answerQuestion, closeQuestion, concludeClarification, withdrawQuestion } from './concluding.service.ts';
import { HandOverQuestionInput } from './handing-over.inputs.ts';
import { handOverQuestion } from './handing-over.service.ts';
import { HelpQuestion } from './help-question.entity.ts';
import {
  AnswerQuestionInput,
  ClarifyQuestionInput,
  CloseQuestionInput,
  ConcludeClarificationInput,
  SetQuestionUrgencyInput,
  WithdrawQuestionInput,
} from './stepping.inputs.ts';
import { setQuestionUrgency } from './urgency.service.ts';

const ERRORS = 'BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, INVALID_STATE, CONFLICT';
const byWhoeverWorksOnIt = (description: string) =>
  ({ scopes: ['plans:write'], roles: ['WORKER', 'TEAM_LEAD'], description: `${description} ${ERRORS}.` }) as const;

/** The steps that a team takes with a question. */
@Resolver(() => HelpQuestion)
export class SteppingResolver {
  @GuardedMutation(
    () => HelpQuestion,
    byWhoeverWorksOnIt(
      'Starts clarifying a question (vraagverheldering), or writes down what more came to light. A flag opens a compulsory referral, and an active plan pauses until the resident was referred or refused; SUBGRAPH_UNAVAILABLE where that cannot be done.',
    ),
  )
  clarifyQuestion(
    @NotPersonalArg('input', () => ClarifyQuestionInput) input: ClarifyQuestionInput,
    @Ctx() context: RequestContext,
  ): Promise<HelpQuestion> {
    return clarifyQuestion(input, context);
  }

  @GuardedMutation(() => HelpQuestion, byWhoeverWorksOnIt('Answers a question at once, without a dossier.'))
  answerQuestion(
    @NotPersonalArg('input', () => AnswerQuestionInput) input: AnswerQuestionInput,
    @Ctx() context: RequestContext,
  ): Promise<HelpQuestion> {
    return answerQuestion(input, context);
  }

  @GuardedMutation(
    () => HelpQuestion,
    byWhoeverWorksOnIt(
      'Ends clarifying: in a plan, a light intervention or a referral; with an advised weight where the team does that by now.',
    ),
  )
  concludeClarification(
    @NotPersonalArg('input', () => ConcludeClarificationInput) input: ConcludeClarificationInput,
    @Ctx() context: RequestContext,
  ): Promise<HelpQuestion> {
    return concludeClarification(input, context);
  }

  @GuardedMutation(
    () => HelpQuestion,
    byWhoeverWorksOnIt('Closes a question that was worked on; of a light intervention with its outcome.'),
  )
  closeQuestion(
    @NotPersonalArg('input', () => CloseQuestionInput) input: CloseQuestionInput,
    @Ctx() context: RequestContext,
  ): Promise<HelpQuestion> {
    return closeQuestion(input, context);
  }

  @GuardedMutation(
    () => HelpQuestion,
    byWhoeverWorksOnIt(
      'Hands a question on that nobody works on yet: to another team, or another entry point of the chain. Its history goes with it.',
    ),
  )
  handOverQuestion(
    @NotPersonalArg('input', () => HandOverQuestionInput) input: HandOverQuestionInput,
    @Ctx() context: RequestContext,
  ): Promise<HelpQuestion> {
    return handOverQuestion(input, context);
  }

  @GuardedMutation(() => HelpQuestion, byWhoeverWorksOnIt('Sets how urgent a question is: of one that waits it changes whose turn it is.'))
  setQuestionUrgency(
    @NotPersonalArg('input', () => SetQuestionUrgencyInput) input: SetQuestionUrgencyInput,
    @Ctx() context: RequestContext,
  ): Promise<HelpQuestion> {
    return setQuestionUrgency(input, context);
  }

  @GuardedMutation(() => HelpQuestion, byWhoeverWorksOnIt('Writes down that whoever asked does not ask any more. No reason is needed.'))
  withdrawQuestion(
    @NotPersonalArg('input', () => WithdrawQuestionInput) input: WithdrawQuestionInput,
    @Ctx() context: RequestContext,
  ): Promise<HelpQuestion> {
    return withdrawQuestion(input, context);
  }
}
