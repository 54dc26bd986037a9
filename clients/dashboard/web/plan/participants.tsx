import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Badge } from '../badge/badge.tsx';
import { type PlanFragment, RemoveParticipantDocument } from '../generated/graphql.ts';
import { useStep } from '../graph/use-step.tsx';
import { useFormat } from '../language/format.ts';
import { useDone } from '../notice/done.tsx';
import { ParticipantDialog } from './participant-dialog.tsx';

/** Who else helps: each for as long as everybody in the plan shares it with them. */
export const Participants = ({ plan, mayEdit }: { readonly plan: PlanFragment; readonly mayEdit: boolean }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const done = useDone();
  const [isAdding, setAdding] = useState(false);
  const { take, isBusy, trouble } = useStep(RemoveParticipantDocument);
  const helping = plan.participants?.filter(({ to }) => to === null) ?? [];
  const remove = async (id: string, version: number): Promise<void> => {
    const data = await take({ input: { id, expectedVersion: version } });
    if (data?.removeParticipant) done(t('plan.participantLeft'));
  };
  return (
    <>
      <div className="panel-head">
        <h3>{t('dossier.participants')}</h3>
        {mayEdit && (
          <Button className="button" data-size="small" onPress={() => setAdding(true)}>
            {t('plan.addParticipant')}
          </Button>
        )}
      </div>
      {helping.length === 0 && <p className="subtle">{t('withheld.nobody')}</p>}
      <ul className="list">
        {helping.map(({ id, version, from, takesPart, party, worker }) => (
          <li key={id} className="line">
            <span>{[party?.name, worker?.name].filter(Boolean).join(', ')}</span>
            <span className="subtle">{t('dossier.since', { date: format.date(from) })}</span>
            {takesPart === false && <Badge tone="warning">{t('plan.consentEnded')}</Badge>}
            {mayEdit && version !== null && (
              <span className="end not-on-paper">
                <Button
                  className="button"
                  data-size="small"
                  aria-label={`${t('plan.removeParticipant')}: ${party?.name ?? ''}`}
                  isPending={isBusy}
                  onPress={() => void remove(id, version)}
                >
                  {t('plan.removeParticipant')}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {trouble}
      {isAdding && <ParticipantDialog planId={plan.id} onClose={() => setAdding(false)} />}
    </>
  );
};
