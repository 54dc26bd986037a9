import { useTranslation } from 'react-i18next';
import type { PlanGoalFragment } from '../generated/graphql.ts';
import { GoalLines } from '../plan/goal-lines.tsx';
import { useSeen, Withheld } from '../withheld/withheld.tsx';
import { categoriesOfGoals } from './goal-categories.ts';

interface GoalsProps {
  readonly goals: readonly PlanGoalFragment[] | null;
  readonly planId: string;
  readonly residentId: string;
  readonly mayEdit: boolean;
}

/** The goals by life domain; and in words, of which domains none can be seen. */
export const Goals = ({ goals, ...props }: GoalsProps) => {
  const { t } = useTranslation();
  const { visible } = useSeen();
  const hidden = categoriesOfGoals.filter(category => !visible.includes(category));
  return (
    <>
      <h3>{t('dossier.goals')}</h3>
      {goals?.length === 0 && hidden.length === 0 && <p className="subtle">{t('dossier.noGoals')}</p>}
      <ul className="list">
        {goals?.map(goal => (
          <GoalLines key={goal.id} goal={goal} {...props} />
        ))}
        {hidden.map(category => (
          <li key={category} className="line">
            <span>{t(`category.${category}`)}:</span>
            <Withheld category={category} />
          </li>
        ))}
      </ul>
    </>
  );
};
