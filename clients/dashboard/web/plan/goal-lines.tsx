import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Badge, toneOf } from '../badge/badge.tsx';
import type { PlanGoalFragment } from '../generated/graphql.ts';
import { ActionDialog } from './action-dialog.tsx';
import { ActionLine } from './action-line.tsx';
import { GoalDialog } from './goal-dialog.tsx';

interface GoalLinesProps {
  readonly goal: PlanGoalFragment;
  readonly planId: string;
  readonly residentId: string;
  readonly mayEdit: boolean;
}

/** One goal: what is to be reached, what the resident does for it, and what is done. */
export const GoalLines = ({ goal, planId, residentId, mayEdit }: GoalLinesProps) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'goal' | 'action'>();
  const notes = [
    [t('dossier.baseline'), goal.baseline],
    [t('dossier.target'), goal.target],
    [t('dossier.own'), goal.ownContribution],
  ].filter((note): note is [string, string] => Boolean(note[1]));
  const close = () => setOpen(undefined);
  return (
    <li>
      <div className="line">
        <strong>{goal.lifeDomain && t(`lifeDomain.${goal.lifeDomain}`)}</strong>
        <span>{goal.text}</span>
        <span className="end">{goal.status && <Badge tone={toneOf(goal.status)}>{t(`goalStatus.${goal.status}`)}</Badge>}</span>
        {mayEdit && goal.version !== null && (
          <span className="not-on-paper">
            <Button
              className="button"
              data-size="small"
              aria-label={`${t('plan.edit')}: ${goal.text ?? ''}`}
              onPress={() => setOpen('goal')}
            >
              {t('plan.edit')}
            </Button>{' '}
            <Button
              className="button"
              data-size="small"
              aria-label={`${t('plan.addAction')}: ${goal.text ?? ''}`}
              onPress={() => setOpen('action')}
            >
              {t('plan.addAction')}
            </Button>
          </span>
        )}
      </div>
      {notes.length > 0 && <p className="small subtle">{notes.map(([label, text]) => `${label}: ${text}`).join(' · ')}</p>}
      <ul className="steps">
        {goal.actions?.map(action => (
          <ActionLine key={action.id} goalId={goal.id} action={action} mayEdit={mayEdit} />
        ))}
      </ul>
      {open === 'goal' && <GoalDialog planId={planId} residentId={residentId} goal={goal} onClose={close} />}
      {open === 'action' && <ActionDialog goalId={goal.id} onClose={close} />}
    </li>
  );
};
