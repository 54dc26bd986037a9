import { useTranslation } from 'react-i18next';
import { Badge, toneOf } from '../badge/badge.tsx';
import { useFormat } from '../language/format.ts';
import { BeginPlan } from '../plan/begin-plan.tsx';
import { Participants } from '../plan/participants.tsx';
import { PlanSteps } from '../plan/plan-steps.tsx';
import { useSeen } from '../withheld/withheld.tsx';
import type { Resident } from './dossier-page.tsx';
import { Goals } from './goals.tsx';
import { Panel } from './panel.tsx';

/** The one plan, its contact person, its goals and who helps. */
export const Plan = ({ resident }: { readonly resident: Resident }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { visible, error } = useSeen();
  const { supportPlan: plan } = resident;
  // The version is for the team that holds the record: it alone changes a plan.
  const mayEdit = plan != null && plan.version !== null;
  const mayBegin = plan === null && !error && visible.includes('PLAN');
  return (
    <Panel
      title={t('dossier.plan')}
      category="PLAN"
      holds={plan}
      nothing={t('dossier.noPlan')}
      actions={
        plan?.state ? (
          <Badge tone={toneOf(plan.state)}>{t(`planState.${plan.state}`)}</Badge>
        ) : (
          mayBegin && <BeginPlan resident={resident} />
        )
      }
    >
      {plan && (
        <>
          {mayEdit && <PlanSteps plan={plan} residentId={resident.id} />}
          <dl className="facts">
            <dt>{t('dossier.contactWorker')}</dt>
            <dd>{plan.contactWorker?.name ?? t('withheld.nobody')}</dd>
            <dt>{t('dossier.agreed')}</dt>
            <dd>{format.date(plan.agreedAt) || t('withheld.none')}</dd>
            <dt>{t('dossier.review')}</dt>
            <dd>{format.date(plan.reviewOn) || t('withheld.none')}</dd>
          </dl>
          <Goals goals={plan.goals} planId={plan.id} residentId={resident.id} mayEdit={mayEdit} />
          <Participants plan={plan} mayEdit={mayEdit} />
        </>
      )}
    </Panel>
  );
};
