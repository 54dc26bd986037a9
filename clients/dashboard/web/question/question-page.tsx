import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { NothingHere } from '../app/nothing-here.tsx';
import { PageTitle } from '../app/page-title.tsx';
import { Unavailable } from '../app/unavailable.tsx';
import { Badge, toneOf } from '../badge/badge.tsx';
import { QuestionDocument, type QuestionFragment } from '../generated/graphql.ts';
import { isLost, sentenceOf, troubleOf } from '../graph/trouble.ts';
import { teamOf, useMe } from '../me/me.tsx';
import { TroubleNotice } from '../notice/trouble-notice.tsx';
import { ResidentName } from '../residents/resident-name.tsx';
import { Bones } from '../table/bones.tsx';
import { Asked } from './asked.tsx';
import { Duties } from './duties.tsx';
import { History } from './history.tsx';
import { Steps } from './steps.tsx';
import { Underlying } from './underlying.tsx';

/** A question from its first words to its end: what was asked and what lies behind it, side by side. */
export const QuestionPage = () => {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const team = teamOf(useMe());
  const answer = useQuery(QuestionDocument, { variables: { id } });
  const error = answer.error as Error | undefined;
  const question = answer.data?.helpQuestion as QuestionFragment | null | undefined;
  if (!question && answer.loading) return <Bones />;
  if (!question) return error ? <Unavailable page={t('question.title')} error={error} /> : <NothingHere />;
  const isNameLost = question.resident === null && isLost(error, 'resident');
  const isOwn = question.team?.id === team && question.version !== null;
  return (
    <>
      <PageTitle
        title={
          <>
            {t('question.title')}{' '}
            {question.resident ? (
              <Link to={`/residents/${question.resident.id}`}>
                <ResidentName resident={question.resident} />
              </Link>
            ) : (
              <span className="subtle">{t(isNameLost ? 'trouble.lost' : 'work.anonymous')}</span>
            )}
          </>
        }
        window={t('question.title')}
      >
        {question.state && <Badge tone={toneOf(question.state)}>{t(`questionState.${question.state}`)}</Badge>}
      </PageTitle>
      <TroubleNotice trouble={troubleOf(error)} sentence={sentenceOf(error)} />
      {isOwn && <Steps question={question} />}
      {isOwn && question.resident && <Duties question={question.id} resident={question.resident.id} />}
      <div className="halves">
        <div className="stack">
          <Asked question={question} />
          <History question={question} />
        </div>
        <Underlying key={question.id} question={question} mayClarify={isOwn && !isNameLost} />
      </div>
    </>
  );
};
