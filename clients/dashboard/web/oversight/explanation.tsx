import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../badge/badge.tsx';
import { type DataCategory, type Purpose, WhyAccessDocument, type WhyAccessQuery } from '../generated/graphql.ts';
import { sentenceOf, troubleOf } from '../graph/trouble.ts';
import { TroubleNotice } from '../notice/trouble-notice.tsx';

interface ExplanationProps {
  readonly asked: {
    readonly residentId: string;
    readonly partyId: string;
    readonly category: DataCategory;
    readonly purpose: Purpose;
    readonly at: string | null;
  };
  /** With what became of each line of consent, and what was objected to. */
  readonly whole?: boolean;
}

/** Why a party could see something or not, worked out by what decides. */
export const Explanation = ({ asked, whole = false }: ExplanationProps) => {
  const { t } = useTranslation();
  const answer = useQuery(WhyAccessDocument, { variables: asked });
  const error = answer.error as Error | undefined;
  const why = (answer.data as WhyAccessQuery | undefined)?.whyAccess;
  return (
    <>
      <TroubleNotice trouble={troubleOf(error)} sentence={sentenceOf(error)} />
      {why && (
        <>
          <Badge tone={why.permitted ? 'positive' : 'negative'}>
            {t(why.permitted ? 'oversight.permitted' : 'oversight.notPermitted')}
          </Badge>{' '}
          {why.rule && t(`rule.${why.rule}`)}
        </>
      )}
      {why && whole && (
        <ul className="list">
          {why.provisions?.map(({ id, outcome }) => (
            <li key={id} className="line">
              <span className="subtle">{t('oversight.line')}</span>
              <code>{id}</code>
              <span>{outcome && t(`lineOutcome.${outcome}`)}</span>
            </li>
          ))}
          {why.objections?.map(id => (
            <li key={id} className="line">
              <span className="subtle">{t('oversight.objection')}</span>
              <code>{id}</code>
            </li>
          ))}
          {why.overrides?.map(id => (
            <li key={id} className="line">
              <span className="subtle">{t('oversight.override')}</span>
              <code>{id}</code>
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
