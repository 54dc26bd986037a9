import type { QuestionFragment } from '../generated/graphql.ts';

/** What each step with a question is told. */
export interface QuestionDialogProps {
  readonly question: QuestionFragment;
  readonly onClose: () => void;
}

/** Which question a step is with, and in which version it was read. */
export const ofQuestion = ({ id, version }: QuestionFragment) => ({ id, expectedVersion: version ?? 0 });
