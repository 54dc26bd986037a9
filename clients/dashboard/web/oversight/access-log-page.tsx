import { useId, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../app/page-title.tsx';
import { AccessLog } from './access-log.tsx';
import { ExplainForm } from './explain-form.tsx';

const isId = (text: string): boolean => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);

/** The privacy officer looks up who saw what of a resident. The number stays on the page: an address is kept by browsers. */
export const AccessLogPage = () => {
  const { t } = useTranslation();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const isWrong = asked !== '' && !isId(asked);
  return (
    <>
      <PageTitle title={t('oversight.accessLog')} window={t('pages.accessLog')} />
      <form
        className="filters"
        onSubmit={event => {
          event.preventDefault();
          setAsked(typed.trim());
        }}
      >
        <div className="field wide">
          <label htmlFor={id}>{t('oversight.residentId')}</label>
          <input
            id={id}
            value={typed}
            onChange={event => setTyped(event.target.value)}
            autoComplete="off"
            aria-invalid={isWrong || undefined}
            aria-describedby={`${id}-hint`}
          />
          <span id={`${id}-hint`} className={isWrong ? 'field-fault' : 'field-hint'}>
            {isWrong ? t('oversight.wrongId') : t('oversight.residentIdHint')}
          </span>
        </div>
        <Button className="button" data-kind="main" type="submit">
          {t('oversight.look')}
        </Button>
      </form>
      {isId(asked) && (
        <>
          <AccessLog key={asked} residentId={asked} />
          <ExplainForm key={`${asked} why`} residentId={asked} />
        </>
      )}
    </>
  );
};
