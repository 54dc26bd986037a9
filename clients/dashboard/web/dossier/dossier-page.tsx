import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { DossierDocument, type DossierQuery } from '../generated/graphql.ts';
import { Appointments } from '../appointment/appointments.tsx';
import { Assessments } from './assessments.tsx';
import { Contacts } from './contacts.tsx';
import { HouseholdPanel } from './household-panel.tsx';
import { NetworkPanel } from './network-panel.tsx';
import { PersonPanel } from './person-panel.tsx';
import { Plan } from './plan.tsx';
import { Questions } from './questions.tsx';
import { Referrals } from './referrals.tsx';
import { ResidentPage } from './resident-page.tsx';

export type Resident = NonNullable<DossierQuery['resident']>;

/** Everything of one resident on one page; what may not be seen is said to be so. */
export const DossierPage = () => {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data, error, loading } = useQuery(DossierDocument, { variables: { id } });
  const answer = { resident: data?.resident as Resident | null | undefined, loading, error: error as Error | undefined };
  return (
    <ResidentPage id={id} window={t('dossier.title')} answer={answer}>
      {resident => (
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
      )}
    </ResidentPage>
  );
};
