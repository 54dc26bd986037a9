import type { FormEvent, ReactNode } from 'react';
import { FormActions } from '../field/form-actions.tsx';
import type { Standing } from '../graph/use-step.tsx';
import type { Difference } from './conflict.tsx';
import { Dialog } from './dialog.tsx';
import { StepTrouble } from './step-trouble.tsx';

interface StepDialogProps {
  readonly title: string;
  /** What its button says, where that is not the title. */
  readonly action?: string;
  readonly step: Standing;
  /** What the caller would write, beside what stands there by now. */
  readonly compared: readonly Difference[];
  /** Gives up what was typed, for what stands there. */
  readonly onTheirs?: (() => void) | undefined;
  readonly onSubmit: (event: FormEvent) => Promise<unknown>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A change to what others change as well: what it takes, and the choice of whoever was overtaken. */
export const StepDialog = ({ title, action = title, step, compared, onTheirs, onSubmit, onClose, children }: StepDialogProps) => {
  const giveUp = (): void => {
    onTheirs?.();
    onClose();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form className="form" onSubmit={event => void onSubmit(event)}>
        {children}
        <StepTrouble of={step} compared={compared} onTheirs={giveUp} />
        <FormActions label={action} isBusy={step.isBusy} onCancel={onClose} />
      </form>
    </Dialog>
  );
};
