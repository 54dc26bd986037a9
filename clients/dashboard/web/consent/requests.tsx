import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { GivenFragment, RepresentingFragment } from '../generated/graphql.ts';
import { useFormat } from '../language/format.ts';
import { AnswerDialog } from './answer-dialog.tsx';
import { AskDialog } from './ask-dialog.tsx';

interface RequestsProps {
  readonly residentId: string;
  readonly consents: readonly GivenFragment[];
  readonly birthDate: string | null;
  readonly representatives: readonly RepresentingFragment[];
}

/** What the resident was asked and did not answer yet, each with the words in which it was asked. */
export const Requests = ({ residentId, consents, birthDate, representatives }: RequestsProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [isAsking, setAsking] = useState(false);
  const [answered, answer] = useState<GivenFragment>();
  const asked = consents.filter(({ state }) => state === 'REQUESTED');
  return (
    <section className="panel" aria-labelledby="requests">
      <div className="panel-head">
        <h2 id="requests">{t('consent.requests')}</h2>
        <Button className="button" data-size="small" onPress={() => setAsking(true)}>
          {t('consent.ask')}
        </Button>
      </div>
      {asked.length === 0 && <p className="subtle">{t('consent.noRequests')}</p>}
      <ul className="list">
        {asked.map(consent => (
          <li key={consent.id}>
            <div className="line">
              <strong>{consent.grantee?.name}</strong>
              <span>
                {consent.provisions
                  ?.flatMap(({ categories }) => categories ?? [])
                  .map(category => t(`category.${category}`))
                  .join(', ')}
              </span>
              <span className="end">
                <Button
                  className="button"
                  data-kind="main"
                  data-size="small"
                  aria-label={`${t('consent.answer')}: ${consent.grantee?.name ?? ''}`}
                  onPress={() => answer(consent)}
                >
                  {t('consent.answer')}
                </Button>
              </span>
            </div>
            <p className="small subtle">
              {t('consent.askedBy', { party: consent.requestedBy?.name ?? '', date: format.date(consent.recordedAt) })}
            </p>
          </li>
        ))}
      </ul>
      {isAsking && <AskDialog residentId={residentId} onClose={() => setAsking(false)} />}
      {answered && (
        <AnswerDialog asked={answered} birthDate={birthDate} representatives={representatives} onClose={() => answer(undefined)} />
      )}
    </section>
  );
};
