import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { type LifeDomain, SelfRelianceDocument, type SelfRelianceQuery } from '../generated/graphql.ts';
import { sentenceOf, troubleOf } from '../graph/trouble.ts';
import { useFormat } from '../language/format.ts';
import { TroubleNotice } from '../notice/trouble-notice.tsx';
import { NumberCell } from './number-cell.tsx';

type Delta = NonNullable<SelfRelianceQuery['figures']>;
type Scored = Exclude<keyof Delta, 'id'>;

/** The life domains of the self-reliance matrix, in its order. */
const scored: readonly (Scored & LifeDomain)[] = [
  'FINANCES',
  'WORK_EDUCATION',
  'TIME_USE',
  'HOUSING',
  'DOMESTIC_RELATIONS',
  'MENTAL_HEALTH',
  'PHYSICAL_HEALTH',
  'SUBSTANCE_USE',
  'BASIC_ADL',
  'INSTRUMENTAL_ADL',
  'SOCIAL_NETWORK',
  'PARTICIPATION',
  'JUSTICE',
];

/** Steps on the matrix: from 1 to 5 are four. */
const MOST = 4;

/** How many steps people got further on each life domain, as bars beside their numbers. */
export const SelfReliance = ({ period, team }: { readonly period: string; readonly team: string | null }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const answer = useQuery(SelfRelianceDocument, { variables: { period, team } });
  const error = answer.error as Error | undefined;
  const delta = answer.data?.figures as Delta | null | undefined;
  return (
    <section className="panel" aria-labelledby="self-reliance" aria-busy={answer.loading}>
      <h2 id="self-reliance">{t('figures.selfReliance', { period: format.period(period) })}</h2>
      <p className="small subtle">{t('figures.selfRelianceText')}</p>
      <TroubleNotice trouble={troubleOf(error)} sentence={sentenceOf(error)} />
      {delta && (
        <div className="scrolled" tabIndex={0} role="group" aria-labelledby="self-reliance">
          <table className="plain-table figures" aria-labelledby="self-reliance">
            <thead>
              <tr>
                <th scope="col">{t('frontDoor.domains')}</th>
                <th scope="col">{t('figures.steps')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {scored.map(domain => (
                <tr key={domain}>
                  <th scope="row">{t(`lifeDomain.${domain}`)}</th>
                  <td>
                    <NumberCell figure={delta[domain]} />
                  </td>
                  <td className="bar-cell" aria-hidden>
                    <span className="bar" style={{ inlineSize: `${(Math.max(0, delta[domain]?.value ?? 0) / MOST) * 100}%` }} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
};
