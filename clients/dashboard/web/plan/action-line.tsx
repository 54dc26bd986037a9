import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { EditActionDocument, type PlanActionFragment } from '../generated/graphql.ts';
import { sentenceOf, troubleOf } from '../graph/trouble.ts';
import { useFormat } from '../language/format.ts';
import { dayAndTime } from '../language/moment-at.ts';
import { TroubleNotice } from '../notice/trouble-notice.tsx';
import { ActionDialog } from './action-dialog.tsx';

interface ActionLineProps {
  readonly goalId: string;
  readonly action: PlanActionFragment;
  readonly mayEdit: boolean;
}

/** One action. That it was done shows at once, and is taken back in sight of everybody where the graph refuses it. */
export const ActionLine = ({ goalId, action, mayEdit }: ActionLineProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [isEditing, setEditing] = useState(false);
  const [edit, { error, client }] = useMutation(EditActionDocument);
  const { id, version, by, text, due, done } = action;
  const turn = async (): Promise<void> => {
    const next = done ? null : dayAndTime(new Date())[0];
    const answer = await edit({
      variables: { input: { id, expectedVersion: version ?? 0, done: next } },
      optimisticResponse: { __typename: 'Mutation', editAction: { ...action, done: next } },
    });
    if (answer.error) await client.refetchQueries({ include: ['Dossier'] });
  };
  const when = done ? t('dossier.done', { date: format.date(done) }) : due ? t('dossier.due', { date: format.date(due) }) : '';
  return (
    <li className="line small" data-done={done !== null}>
      <span>{text}</span>
      <span className="subtle end">{[by && t(`actionBy.${by}`), when].filter(Boolean).join(', ')}</span>
      {mayEdit && version !== null && (
        <span className="not-on-paper">
          <Button
            className="button"
            data-kind="quiet"
            data-size="small"
            aria-label={`${t(done ? 'plan.notDone' : 'plan.done')}: ${text ?? ''}`}
            onPress={() => void turn()}
          >
            {t(done ? 'plan.notDone' : 'plan.done')}
          </Button>
          <Button
            className="button"
            data-kind="quiet"
            data-size="small"
            aria-label={`${t('plan.edit')}: ${text ?? ''}`}
            onPress={() => setEditing(true)}
          >
            {t('plan.edit')}
          </Button>
        </span>
      )}
      <TroubleNotice trouble={troubleOf(error as Error | undefined)} sentence={sentenceOf(error as Error | undefined)} />
      {isEditing && <ActionDialog goalId={goalId} action={action} onClose={() => setEditing(false)} />}
    </li>
  );
};
