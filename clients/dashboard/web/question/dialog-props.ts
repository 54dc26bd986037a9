import { useTranslation } from 'react-i18next';
import type { Difference } from '../dialog/conflict.tsx';
import type { QuestionFragment } from '../generated/graphql.ts';

/** What each step with a question is told. */
export interface QuestionDialogProps {
  readonly question: QuestionFragment;
  readonly onClose: () => void;
}

/** Which question a step is with, and in which version it was read. */
export const ofQuestion = ({ id, version }: QuestionFragment) => ({ id, expectedVersion: version ?? 0 });

/** Whether what lies behind it is still being found out. */
export const isClarified = ({ state }: QuestionFragment): boolean => state === 'RECEIVED' || state === 'CLARIFYING';

/** The step that somebody wants to take, beside where the question is by now. */
export const useWayOn = ({ state }: QuestionFragment, step: string): Difference => {
  const { t } = useTranslation();
  return { label: t('work.state'), mine: step, theirs: state ? t(`questionState.${state}`) : '' };
};
