import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import {
  ActivatePlanDocument,
  AgreePlanDocument,
  PausePlanDocument,
  type PlanFragment,
  type SupportPlanState,
} from '../generated/graphql.ts';
import { useStep } from '../graph/use-step.tsx';
import { useDone } from '../notice/done.tsx';
import { ClosePlanDialog } from './close-plan-dialog.tsx';
import { GoalDialog } from './goal-dialog.tsx';
import { ReviewDialog } from './review-dialog.tsx';
import { TransferDialog } from './transfer-dialog.tsx';

type Step = 'agree' | 'activate' | 'pause' | 'complete' | 'stop';

/** Where a plan can go from here; what is not here is a wrong step. */
const stepsFrom: Readonly<Record<SupportPlanState, readonly Step[]>> = {
  DRAFT: ['agree', 'stop'],
  AGREED: ['activate', 'stop'],
  ACTIVE: ['pause', 'complete', 'stop'],
  PAUSED: ['activate', 'complete', 'stop'],
  COMPLETED: [],
  STOPPED: [],
};

/** What can be done with a plan as a whole. */
export const PlanSteps = ({ plan, residentId }: { readonly plan: PlanFragment; readonly residentId: string }) => {
  const { t } = useTranslation();
  const done = useDone();
  const [open, setOpen] = useState<'complete' | 'stop' | 'review' | 'goal' | 'transfer'>();
  const agree = useStep(AgreePlanDocument);
  const activate = useStep(ActivatePlanDocument);
  const pause = useStep(PausePlanDocument);
  const direct = { agree, activate, pause };
  const steps = plan.state ? stepsFrom[plan.state] : [];
  if (steps.length === 0 && !open) return null;
  const take = async (step: Step): Promise<void> => {
    if (step === 'complete' || step === 'stop') return setOpen(step);
    const data = await direct[step].take({ input: { id: plan.id, expectedVersion: plan.version ?? 0 } });
    if (data) done(t(`plan.${step}Done`));
  };
  const close = () => setOpen(undefined);
  return (
    <>
      <div className="form-actions not-on-paper">
        {steps.map(step => (
          <Button
            key={step}
            className="button"
            data-size="small"
            isPending={agree.isBusy || activate.isBusy || pause.isBusy}
            onPress={() => void take(step)}
          >
            {t(step === 'activate' && plan.state === 'PAUSED' ? 'plan.resume' : `plan.${step}`)}
          </Button>
        ))}
        <Button className="button" data-size="small" onPress={() => setOpen('review')}>
          {t('plan.review')}
        </Button>
        <Button className="button" data-size="small" onPress={() => setOpen('transfer')}>
          {t('plan.transfer')}
        </Button>
        <Button className="button" data-size="small" onPress={() => setOpen('goal')}>
          {t('plan.addGoal')}
        </Button>
      </div>
      {agree.trouble}
      {activate.trouble}
      {pause.trouble}
      {(open === 'complete' || open === 'stop') && <ClosePlanDialog plan={plan} isCompleted={open === 'complete'} onClose={close} />}
      {open === 'review' && <ReviewDialog plan={plan} onClose={close} />}
      {open === 'transfer' && <TransferDialog plan={plan} onClose={close} />}
      {open === 'goal' && <GoalDialog planId={plan.id} residentId={residentId} onClose={close} />}
    </>
  );
};
