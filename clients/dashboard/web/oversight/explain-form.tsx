import { useQuery } from '@apollo/client/react';
import { type SubmitEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { everyCategory } from '../consent/standing.ts';
import { Field } from '../field/field.tsx';
import { type DataCategory, PartiesDocument, type PartiesQuery, type Purpose } from '../generated/graphql.ts';
import { Explanation } from './explanation.tsx';

const purposes: readonly Purpose[] = ['SUPPORT', 'INTAKE', 'REFERRAL', 'PROVISION_APPLICATION'];

/** A moment as somebody types it, in their own time. */
const typed = (moment: Date): string => new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);

/** Asks why a party could see something of a resident, or could not: now, or at any moment gone by, also where nobody looked. */
export const ExplainForm = ({ residentId }: { readonly residentId: string }) => {
  const { t } = useTranslation();
  const { data } = useQuery(PartiesDocument);
  const known = data as PartiesQuery | undefined;
  const parties = [...(known?.teams ?? []), ...(known?.organisations?.edges.flatMap(({ node }) => node ?? []) ?? [])];
  const [partyId, setParty] = useState('');
  const [category, setCategory] = useState<DataCategory>('IDENTITY');
  const [purpose, setPurpose] = useState<Purpose>('SUPPORT');
  const [at, setAt] = useState(() => typed(new Date()));
  const [asked, setAsked] = useState<{ partyId: string; category: DataCategory; purpose: Purpose; at: string }>();
  const [tried, setTried] = useState(false);
  const isToCome = at === '' || new Date(at).getTime() > Date.now();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (partyId !== '' && !isToCome) setAsked({ partyId, category, purpose, at: new Date(at).toISOString() });
  };
  return (
    <section className="panel" aria-labelledby="explain">
      <h2 id="explain">{t('oversight.explainMoment')}</h2>
      <form className="form" onSubmit={submit}>
        <div className="form-row">
          <Field label={t('oversight.party')} fault={tried && partyId === '' ? t('frontDoor.required') : undefined}>
            <select value={partyId} onChange={event => setParty(event.target.value)}>
              <option value="">{t('referral.choose')}</option>
              {parties.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </Field>
          <Field label={t('oversight.category')}>
            <select value={category} onChange={event => setCategory(event.target.value as DataCategory)}>
              {everyCategory.map(one => (
                <option key={one} value={one}>
                  {t(`category.${one}`)}
                </option>
              ))}
            </select>
          </Field>
          <Field label={t('oversight.purpose')}>
            <select value={purpose} onChange={event => setPurpose(event.target.value as Purpose)}>
              {purposes.map(one => (
                <option key={one} value={one}>
                  {t(`purpose.${one}`)}
                </option>
              ))}
            </select>
          </Field>
          <Field label={t('oversight.at')} fault={tried && isToCome ? t('oversight.momentPast') : undefined}>
            <input type="datetime-local" value={at} onChange={event => setAt(event.target.value)} />
          </Field>
        </div>
        <div className="form-actions">
          <Button className="button" type="submit">
            {t('oversight.explain')}
          </Button>
        </div>
      </form>
      <div role="status">{asked && <Explanation asked={{ residentId, ...asked }} whole />}</div>
    </section>
  );
};
