import type { Standing } from '../graph/use-step.tsx';
import { Conflict, type Difference } from './conflict.tsx';

interface StepTroubleProps {
  readonly of: Standing;
  /** What the caller would write, beside what stands there as far as the page knows: it was read anew for whoever was overtaken. */
  readonly compared: readonly Difference[];
  readonly onTheirs: () => void;
}

/** Why something did not happen. Whoever was overtaken chooses between their own and how it stands by now. */
export const StepTrouble = ({ of: { trouble, isOvertaken }, compared, onTheirs }: StepTroubleProps) => (
  <>
    {trouble}
    {isOvertaken && <Conflict differences={compared.filter(({ mine, theirs }) => mine.trim() !== theirs)} onTheirs={onTheirs} />}
  </>
);
