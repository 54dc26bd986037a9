import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PageTitle } from '../app/page-title.tsx';
import { Unavailable } from '../app/unavailable.tsx';
import { DossierDocument, type DossierQuery } from '../generated/graphql.ts';
import { sentenceOf, troubleOf } from '../graph/trouble.ts';
import { TroubleNotice } from '../notice/trouble-notice.tsx';
import { nameOf } from '../residents/name.ts';
import { Bones } from '../table/bones.tsx';
import { Withheld, WithSeen } from '../withheld/withheld.tsx';
import { Appointments } from '../appointment/appointments.tsx';
import { Assessments } from './assessments.tsx';
import { Contacts } from './contacts.tsx';
import { DossierTabs } from './dossier-tabs.tsx';
import { HouseholdPanel } from './household-panel.tsx';
import { NetworkPanel } from './network-panel.tsx';
import { PersonPanel } from './person-panel.tsx';
import { Plan } from './plan.tsx';
import { Questions } from './questions.tsx';
import { Referrals } from './referrals.tsx';
import { Unknown } from './unknown.tsx';

export type Resident = NonNullable<DossierQuery['resident']>;

/** Everything of one resident on one page; what may not be seen is said to be so. */
export const DossierPage = () => {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data, error: failure, loading } = useQuery(DossierDocument, { variables: { id } });
  const error = failure as Error | undefined;
  const resident = data?.resident as Resident | null | undefined;
  if (!resident && loading) return <Bones />;
  if (!resident) return error ? <Unavailable page={t('dossier.title')} error={error} /> : <Unknown />;
  return (
    <WithSeen visible={resident.visibleCategories} error={error} residentId={id}>
      <PageTitle title={nameOf(resident) || <Withheld />} window={t('dossier.title')}>
        <DossierTabs id={id} />
      </PageTitle>
      <TroubleNotice trouble={troubleOf(error)} sentence={sentenceOf(error)} />
      <div className="two-columns">
        <div className="stack">
          <PersonPanel resident={resident} />
          <HouseholdPanel resident={resident} />
          <NetworkPanel resident={resident} />
        </div>
        <div className="stack">
          <Plan resident={resident} />
          <Assessments resident={resident} />
          <Questions resident={resident} />
          <Appointments resident={resident} />
          <Contacts resident={resident} />
          <Referrals resident={resident} />
        </div>
      </div>
    </WithSeen>
  );
};
