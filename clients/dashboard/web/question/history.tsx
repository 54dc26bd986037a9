import { useTranslation } from 'react-i18next';
import type { QuestionFragment } from '../generated/graphql.ts';
import { useFormat } from '../language/format.ts';

/** Who did what with the question, when: it goes along wherever the question goes. */
export const History = ({ question: { history } }: { readonly question: QuestionFragment }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section className="panel" aria-labelledby="history">
      <h2 id="history">{t('question.history')}</h2>
      <ol className="list">
        {history?.map(({ at, step, team, entryPoint, worker, party }, index) => (
          <li key={`${at} ${index}`} className="line small">
            <span className="subtle">{format.moment(at)}</span>
            <span>
              {step && t(`questionStep.${step}`)}
              {step === 'HANDED_OVER' && `: ${[team?.name, entryPoint && t(`entryPoint.${entryPoint}`)].filter(Boolean).join(', ')}`}
            </span>
            <span className="subtle end">{worker?.name ?? party?.name}</span>
          </li>
        ))}
      </ol>
    </section>
  );
};
