import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Badge, toneOf } from '../badge/badge.tsx';
import { Dialog } from '../dialog/dialog.tsx';
import { QuestionForm } from '../front-door/question-form.tsx';
import { useFormat } from '../language/format.ts';
import { nameOf } from '../residents/name.ts';
import type { Resident } from './dossier-page.tsx';
import { Panel } from './panel.tsx';

/** What was asked, beside what turned out to be asked. */
export const Questions = ({ resident }: { readonly resident: Resident }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [isAsking, setAsking] = useState(false);
  const { helpQuestions } = resident;
  const questions = helpQuestions?.edges.flatMap(({ node }) => node ?? []);
  return (
    <>
      <Panel
        title={t('dossier.questions')}
        category="HELP_QUESTION"
        holds={questions}
        nothing={t('table.empty')}
        actions={
          <Button className="button" data-size="small" onPress={() => setAsking(true)}>
            {t('frontDoor.question')}
          </Button>
        }
      >
        <ul className="list">
          {questions?.map(question => (
            <li key={question.id}>
              <div className="line">
                <span className="subtle">{format.date(question.receivedAt)}</span>
                <span>{question.lifeDomains?.map(domain => t(`lifeDomain.${domain}`)).join(', ')}</span>
                <span className="end">
                  {question.state && <Badge tone={toneOf(question.state)}>{t(`questionState.${question.state}`)}</Badge>}
                </span>
              </div>
              <dl className="side-by-side">
                <div>
                  <dt>{t('dossier.stated')}</dt>
                  <dd>
                    <Link to={`/questions/${question.id}`}>{question.stated}</Link>
                  </dd>
                </div>
                <div>
                  <dt>{t('dossier.underlying')}</dt>
                  <dd>{question.underlying ?? <span className="subtle">{t('dossier.notClarified')}</span>}</dd>
                </div>
              </dl>
            </li>
          ))}
        </ul>
      </Panel>
      {isAsking && (
        <Dialog title={`${t('frontDoor.question')}: ${nameOf(resident)}`} onClose={() => setAsking(false)}>
          <QuestionForm residentId={resident.id} onRegistered={() => setAsking(false)} />
        </Dialog>
      )}
    </>
  );
};
