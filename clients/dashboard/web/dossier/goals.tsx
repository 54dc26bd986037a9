import { useTranslation } from 'react-i18next';
import { Badge, toneOf } from '../badge/badge.tsx';
import type { PlanFragment } from '../generated/graphql.ts';
import { useFormat } from '../language/format.ts';
import { useSeen, Withheld } from '../withheld/withheld.tsx';
import { categoriesOfGoals } from './goal-categories.ts';

type Goal = NonNullable<PlanFragment['goals']>[number];

/** The goals by life domain; and in words, of which domains none can be seen. */
export const Goals = ({ goals }: { readonly goals: readonly Goal[] | null }) => {
  const { t } = useTranslation();
  const { visible } = useSeen();
  const hidden = categoriesOfGoals.filter(category => !visible.includes(category));
  return (
    <>
      <h3>{t('dossier.goals')}</h3>
      {goals?.length === 0 && hidden.length === 0 && <p className="subtle">{t('dossier.noGoals')}</p>}
      <ul className="list">
        {goals?.map(goal => (
          <GoalLines key={goal.id} goal={goal} />
        ))}
        {hidden.length > 0 && (
          <li className="line">
            <span>{hidden.map(category => t(`category.${category}`)).join(', ')}:</span>
            <Withheld />
          </li>
        )}
      </ul>
    </>
  );
};

const GoalLines = ({ goal }: { readonly goal: Goal }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const notes = [
    [t('dossier.baseline'), goal.baseline],
    [t('dossier.target'), goal.target],
    [t('dossier.own'), goal.ownContribution],
  ].filter((note): note is [string, string] => Boolean(note[1]));
  return (
    <li>
      <div className="line">
        <strong>{goal.lifeDomain && t(`lifeDomain.${goal.lifeDomain}`)}</strong>
        <span>{goal.text}</span>
        <span className="end">{goal.status && <Badge tone={toneOf(goal.status)}>{t(`goalStatus.${goal.status}`)}</Badge>}</span>
      </div>
      {notes.length > 0 && <p className="small subtle">{notes.map(([label, text]) => `${label}: ${text}`).join(' · ')}</p>}
      <ul className="steps">
        {goal.actions?.map(({ id, by, text, due, done }) => (
          <li key={id} className="line small" data-done={done !== null}>
            <span>{text}</span>
            <span className="subtle end">
              {by && t(`actionBy.${by}`)}
              {done
                ? `, ${t('dossier.done', { date: format.date(done) })}`
                : due
                  ? `, ${t('dossier.due', { date: format.date(due) })}`
                  : ''}
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
};
