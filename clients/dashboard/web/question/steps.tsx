import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { HelpQuestionState, QuestionFragment } from '../generated/graphql.ts';
import { AnswerDialog } from './answer-dialog.tsx';
import { CloseDialog } from './close-dialog.tsx';
import { ConcludeDialog } from './conclude-dialog.tsx';
import { EndWaitDialog } from './end-wait-dialog.tsx';
import { HandOverDialog } from './hand-over-dialog.tsx';
import { TakeButton } from './take-button.tsx';
import { UrgencyDialog } from './urgency-dialog.tsx';
import { WaitDialog } from './wait-dialog.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';

type Step = 'answer' | 'plan' | 'light' | 'refer' | 'wait' | 'endWait' | 'close' | 'urgency' | 'handOver' | 'withdraw';

/** What can be done with a question from where it is. The graph decides anyway: this spares people what it would refuse. */
const stepsFrom: Readonly<Record<HelpQuestionState, readonly Step[]>> = {
  RECEIVED: ['answer', 'urgency', 'handOver', 'withdraw'],
  CLARIFYING: ['plan', 'light', 'refer', 'wait', 'urgency', 'handOver', 'withdraw'],
  WAITING: ['endWait', 'urgency', 'handOver'],
  IN_PLAN: ['close', 'urgency', 'withdraw'],
  LIGHT_INTERVENTION: ['close', 'urgency', 'withdraw'],
  REFERRED: ['close', 'urgency', 'withdraw'],
  ANSWERED: [],
  CLOSED: [],
  WITHDRAWN: [],
};

/** The ways on from here, the most usual first. */
export const Steps = ({ question }: { readonly question: QuestionFragment }) => {
  const { t } = useTranslation();
  const [chosen, choose] = useState<Step>();
  const steps = question.state ? stepsFrom[question.state] : [];
  const waits = question.waiting?.some(({ until }) => until === null) ?? false;
  // Whoever is in the middle of a step that is no longer possible keeps what they typed, and is told.
  if (steps.length === 0 && !waits && !chosen) return null;
  const props = { question, onClose: () => choose(undefined) };
  return (
    <div className="form-actions not-on-paper">
      <TakeButton question={question} />
      {steps.map(step => (
        <Button key={step} className="button" onPress={() => choose(step)}>
          {t(`question.${step}`)}
        </Button>
      ))}
      {chosen === 'answer' && <AnswerDialog {...props} />}
      {chosen === 'plan' && <ConcludeDialog end="IN_PLAN" {...props} />}
      {chosen === 'light' && <ConcludeDialog end="LIGHT_INTERVENTION" {...props} />}
      {chosen === 'refer' && <ConcludeDialog end="REFERRED" {...props} />}
      {chosen === 'wait' && <WaitDialog {...props} />}
      {chosen === 'endWait' && <EndWaitDialog {...props} />}
      {chosen === 'urgency' && <UrgencyDialog {...props} />}
      {chosen === 'close' && <CloseDialog {...props} />}
      {chosen === 'handOver' && <HandOverDialog {...props} />}
      {chosen === 'withdraw' && <WithdrawDialog {...props} />}
    </div>
  );
};
