import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { LifeDomain } from '../generated/graphql.ts';
import { useFormat } from '../language/format.ts';
import { AssessDialog } from './assess-dialog.tsx';
import { Courses } from './course.tsx';
import type { Resident } from './dossier-page.tsx';
import { Panel } from './panel.tsx';

/** How self-reliance went, domain by domain: as a picture, and as the table beneath it. */
export const Assessments = ({ resident }: { readonly resident: Resident }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [isAssessing, setAssessing] = useState(false);
  const assessments = resident.assessments?.toSorted((one, other) => (one.date ?? '').localeCompare(other.date ?? ''));
  const domains = [...new Set(assessments?.flatMap(({ scores }) => scores?.flatMap(({ lifeDomain }) => lifeDomain ?? []) ?? []))];
  const scoreOf = (index: number, domain: LifeDomain) =>
    assessments?.[index]?.scores?.find(({ lifeDomain }) => lifeDomain === domain)?.score;
  const courses = domains.map(domain => ({
    domain,
    scores: (assessments ?? []).flatMap(({ date }, index) => {
      const score = scoreOf(index, domain);
      return date && score != null ? [{ date, score }] : [];
    }),
  }));
  return (
    <>
      <Panel
        title={t('dossier.selfReliance')}
        category="PLAN"
        holds={assessments}
        nothing={t('dossier.noSelfReliance')}
        actions={
          <Button className="button" data-size="small" onPress={() => setAssessing(true)}>
            {t('dossier.assess')}
          </Button>
        }
      >
        {(assessments?.length ?? 0) > 1 && <Courses courses={courses} />}
        <div className="scrolled" tabIndex={0} role="group" aria-label={t('dossier.selfReliance')}>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{t('frontDoor.domains')}</th>
                {assessments?.map(({ id, phase, date }) => (
                  <th scope="col" key={id}>
                    {phase && t(`assessmentPhase.${phase}`)} <span className="subtle">{format.date(date)}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {domains.map(domain => (
                <tr key={domain}>
                  <th scope="row">{t(`lifeDomain.${domain}`)}</th>
                  {assessments?.map(({ id }, index) => (
                    <td key={id}>
                      <Score score={scoreOf(index, domain)} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Panel>
      {isAssessing && <AssessDialog residentId={resident.id} onClose={() => setAssessing(false)} />}
    </>
  );
};

const Score = ({ score }: { readonly score: number | null | undefined }) => {
  const { t } = useTranslation();
  if (score == null) return <span className="subtle">–</span>;
  return (
    <span className="score" data-score={score}>
      <span className="score-bar" aria-hidden>
        {[1, 2, 3, 4, 5].map(step => (
          <i key={step} data-full={step <= score} />
        ))}
      </span>
      <span className="only-heard">{t('dossier.scoreOf', { score })}</span>
      <span aria-hidden>{score}</span>
    </span>
  );
};
