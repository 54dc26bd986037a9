import { useTranslation } from 'react-i18next';
import { Badge, toneOf } from '../badge/badge.tsx';
import type { QuestionFragment } from '../generated/graphql.ts';
import { useFormat } from '../language/format.ts';

/** What was asked, in the words of who asks, and how it came in. */
export const Asked = ({ question }: { readonly question: QuestionFragment }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const waits = question.waiting?.find(({ until }) => until === null);
  return (
    <section className="panel" aria-labelledby="asked">
      <h2 id="asked">{t('dossier.stated')}</h2>
      <blockquote className="words">{question.stated ?? <span className="subtle">{t('withheld.none')}</span>}</blockquote>
      <dl className="facts">
        <dt>{t('work.received')}</dt>
        <dd>{format.moment(question.receivedAt)}</dd>
        <dt>{t('work.entryPoint')}</dt>
        <dd>
          {question.entryPoint && t(`entryPoint.${question.entryPoint}`)}
          {question.currentEntryPoint !== question.entryPoint &&
            question.currentEntryPoint &&
            `, ${t('question.nowAt', { place: t(`entryPoint.${question.currentEntryPoint}`) })}`}
        </dd>
        <dt>{t('work.urgency')}</dt>
        <dd>{question.urgency && <Badge tone={toneOf(question.urgency)}>{t(`urgency.${question.urgency}`)}</Badge>}</dd>
        <dt>{t('team.team')}</dt>
        <dd>{question.team?.name}</dd>
        <dt>{t('question.worker')}</dt>
        <dd>{question.worker?.name ?? t('withheld.nobody')}</dd>
        {waits && (
          <>
            <dt>{t('work.since')}</dt>
            <dd>
              {format.date(waits.since)}
              {waits.youth && `, ${t('work.youth').toLocaleLowerCase()}`}
            </dd>
          </>
        )}
      </dl>
    </section>
  );
};
