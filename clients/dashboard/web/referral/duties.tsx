import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Badge } from '../badge/badge.tsx';
import { Dialog } from '../dialog/dialog.tsx';
import { type DutyFragment, RecordRefusalDocument } from '../generated/graphql.ts';
import { useStep } from '../graph/use-step.tsx';
import { useFormat } from '../language/format.ts';
import { useDone } from '../notice/done.tsx';

interface DutiesProps {
  readonly duties: readonly DutyFragment[];
  readonly onRefer: (duty: DutyFragment) => void;
}

/** What the team may not keep to itself: the resident is referred, or does not want to be, and that is written down. */
export const Duties = ({ duties, onRefer }: DutiesProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [refused, setRefused] = useState<DutyFragment>();
  if (duties.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="duties">
      <h2 id="duties">{t('referral.duties')}</h2>
      <ul className="list">
        {duties.map(duty => (
          <li key={duty.id} className="line">
            <strong>{duty.trigger && t(`trigger.${duty.trigger}`)}</strong>
            <span>{t('referral.owes', { party: duty.to?.name ?? '' })}</span>
            <span className="subtle">{format.date(duty.recordedAt)}</span>
            {duty.settledAt && (
              <span className="subtle">
                {t('referral.settled', { date: format.date(duty.settledAt), worker: duty.settledBy?.name ?? '' })}
              </span>
            )}
            <span className="end">
              {duty.state && <Badge tone={duty.state === 'OPEN' ? 'negative' : 'neutral'}>{t(`mandatoryState.${duty.state}`)}</Badge>}
            </span>
            {duty.state !== 'REFERRED' && (
              <Button
                className="button"
                data-size="small"
                data-kind="main"
                aria-label={`${t('referral.refer')}: ${duty.to?.name ?? ''}`}
                onPress={() => onRefer(duty)}
              >
                {t('referral.refer')}
              </Button>
            )}
            {duty.state === 'OPEN' && (
              <Button
                className="button"
                data-size="small"
                aria-label={`${t('referral.refuse')}: ${duty.to?.name ?? ''}`}
                onPress={() => setRefused(duty)}
              >
                {t('referral.refuse')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {refused && <RefusalDialog duty={refused} onClose={() => setRefused(undefined)} />}
    </section>
  );
};

const RefusalDialog = ({ duty, onClose }: { readonly duty: DutyFragment; readonly onClose: () => void }) => {
  const { t } = useTranslation();
  const done = useDone();
  const { take, isBusy, trouble } = useStep(RecordRefusalDocument);
  const confirm = async (): Promise<void> => {
    const data = await take({ id: duty.id });
    if (!data?.recordRefusal) return;
    done(t('referral.refused'));
    onClose();
  };
  return (
    <Dialog title={t('referral.refuseTitle')} onClose={onClose}>
      <p>{t('referral.refuseText', { party: duty.to?.name ?? '' })}</p>
      {trouble}
      <div className="form-actions">
        <Button className="button" data-kind="main" isPending={isBusy} onPress={() => void confirm()} autoFocus>
          {t('referral.refuse')}
        </Button>
        <Button className="button" onPress={onClose}>
          {t('app.cancel')}
        </Button>
      </div>
    </Dialog>
  );
};
