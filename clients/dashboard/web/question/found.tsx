import { useTranslation } from 'react-i18next';
import type { QuestionFragment } from '../generated/graphql.ts';
import { Withheld } from '../withheld/withheld.tsx';

/** What clarifying brought to light, and what came of it. Life domains that may not be seen close it as a whole. */
export const Found = ({ question }: { readonly question: QuestionFragment }) => {
  const { t } = useTranslation();
  const { lifeDomains, riskFlags, advisedWeight } = question;
  const lines = [
    [t('frontDoor.domains'), lifeDomains?.map(domain => t(`lifeDomain.${domain}`)).join(', ')],
    [t('question.flags'), riskFlags?.map(flag => t(`trigger.${flag}`)).join(', ')],
    [t('question.weight'), advisedWeight && t(`weight.${advisedWeight}`)],
    [t('question.why'), question.whyLighterHelpIsNotEnough],
    [t('question.answerText'), question.answer],
    [t('question.lightHelp'), question.lightHelp],
    [
      t('question.outcome'),
      [question.outcome && t(`questionOutcome.${question.outcome}`), question.outcomeNote].filter(Boolean).join(': '),
    ],
  ].filter(([, text]) => text);
  return (
    <section className="panel" aria-labelledby="found">
      <h2 id="found">{t('dossier.underlying')}</h2>
      {lifeDomains === null ? (
        <Withheld />
      ) : (
        <>
          <blockquote className="words">{question.underlying ?? <span className="subtle">{t('dossier.notClarified')}</span>}</blockquote>
          <dl className="facts">
            {lines.map(([label, text]) => (
              <div key={label} className="fact">
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
};
