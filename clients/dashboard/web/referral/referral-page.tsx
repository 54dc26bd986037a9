import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { NothingHere } from '../app/nothing-here.tsx';
import { PageTitle } from '../app/page-title.tsx';
import { Badge, toneOf } from '../badge/badge.tsx';
import { OneReferralDocument, type OneReferralQuery } from '../generated/graphql.ts';
import { sentenceOf, troubleOf } from '../graph/trouble.ts';
import { useFormat } from '../language/format.ts';
import { TroubleNotice } from '../notice/trouble-notice.tsx';
import { ResidentName } from '../residents/resident-name.tsx';
import { Bones } from '../table/bones.tsx';
import { Withheld } from '../withheld/withheld.tsx';
import { consentsOf } from './carrying.ts';
import { Course } from './course.tsx';

/** One referral, as either side reads it: who came from where, why, and what became of it. */
export const ReferralPage = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { id = '' } = useParams();
  const answer = useQuery(OneReferralDocument, { variables: { id } });
  const [error, data] = [answer.error as Error | undefined, answer.data as OneReferralQuery | undefined];
  const referral = data?.referral;
  if (!referral && answer.loading) return <Bones />;
  if (!referral && !error) return <NothingHere />;
  const resident = referral?.resident;
  return (
    <>
      <PageTitle
        title={
          <>
            {t('referral.one')}{' '}
            {resident && (
              <Link to={`/residents/${resident.id}/referrals`}>
                <ResidentName resident={resident} />
              </Link>
            )}
            {referral && !resident && !error && <Withheld />}
          </>
        }
        window={t('referral.one')}
      >
        {referral?.state && <Badge tone={toneOf(referral.state)}>{t(`referralState.${referral.state}`)}</Badge>}
      </PageTitle>
      <TroubleNotice trouble={troubleOf(error)} sentence={sentenceOf(error)} />
      {referral && !resident && !error && <p className="notice">{t('referral.recordFirst')}</p>}
      {referral && (
        <section className="panel" aria-label={t('referral.one')}>
          <dl className="facts">
            <dt>{t('work.from')}</dt>
            <dd>{referral.from?.name}</dd>
            <dt>{t('work.to')}</dt>
            <dd>{[referral.to?.name, referral.provision?.name].filter(Boolean).join(', ')}</dd>
            <dt>{t('frontDoor.domains')}</dt>
            <dd>{referral.lifeDomains?.map(domain => t(`lifeDomain.${domain}`)).join(', ') ?? <Withheld />}</dd>
            <dt>{t('work.sent')}</dt>
            <dd>{format.date(referral.sentAt)}</dd>
          </dl>
          <Course referral={referral} consents={consentsOf(resident)} />
        </section>
      )}
    </>
  );
};
