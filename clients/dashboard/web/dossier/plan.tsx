import { useTranslation } from 'react-i18next';
import { Badge, toneOf } from '../badge/badge.tsx';
import { useFormat } from '../language/format.ts';
import type { Resident } from './dossier-page.tsx';
import { Goals } from './goals.tsx';
import { Panel } from './panel.tsx';

/** The one plan, its contact person, its goals and who helps. */
export const Plan = ({ resident: { supportPlan: plan } }: { readonly resident: Resident }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Panel
      title={t('dossier.plan')}
      category="PLAN"
      holds={plan}
      nothing={t('dossier.noPlan')}
      actions={plan?.state && <Badge tone={toneOf(plan.state)}>{t(`planState.${plan.state}`)}</Badge>}
    >
      {plan && (
        <>
          <dl className="facts">
            <dt>{t('dossier.contactWorker')}</dt>
            <dd>{plan.contactWorker?.name ?? t('withheld.nobody')}</dd>
            <dt>{t('dossier.agreed')}</dt>
            <dd>{format.date(plan.agreedAt) || t('withheld.none')}</dd>
            <dt>{t('dossier.review')}</dt>
            <dd>{format.date(plan.reviewOn) || t('withheld.none')}</dd>
            <dt>{t('dossier.participants')}</dt>
            <dd>
              {plan.participants
                ?.filter(({ to }) => to === null)
                .map(({ party, worker }) => [worker?.name, party?.name].filter(Boolean).join(', '))
                .join('; ') || t('withheld.nobody')}
            </dd>
          </dl>
          <Goals goals={plan.goals} />
        </>
      )}
    </Panel>
  );
};
