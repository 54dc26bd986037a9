import { useTranslation } from 'react-i18next';
import { PageTitle } from '../app/page-title.tsx';
import { hasRole, useMe } from '../me/me.tsx';
import { ContactForm } from './contact-form.tsx';
import { QuestionForm } from './question-form.tsx';

/** Where somebody walks in: what a host needs, and no dossier. */
export const FrontDoorPage = () => {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('frontDoor.title')} window={t('frontDoor.title')} />
      <div className="halves">
        <section className="panel" aria-labelledby="contact">
          <h2 id="contact">{t('frontDoor.contact')}</h2>
          <p className="small subtle">{t('frontDoor.contactText')}</p>
          <ContactForm />
        </section>
        <section className="panel" aria-labelledby="question">
          <h2 id="question">{t('frontDoor.question')}</h2>
          <QuestionForm mayName={hasRole(useMe(), 'WORKER', 'TEAM_LEAD')} />
        </section>
      </div>
    </>
  );
};
