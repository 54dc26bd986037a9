import { useQuery } from '@apollo/client/react';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../field/field.tsx';
import { LookUpDocument, type LookUpQuery } from '../generated/graphql.ts';
import { useFormat } from '../language/format.ts';
import { nameOf } from '../residents/name.ts';

interface PersonChoiceProps {
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly fault?: string | undefined;
}

/** Finds somebody by the beginning of the last name, among those whom the caller may see. */
export const PersonChoice = ({ chosen, onChoose, fault }: PersonChoiceProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [typed, setTyped] = useState('');
  const lastName = useDeferredValue(typed.trim());
  const { data, previousData } = useQuery(LookUpDocument, {
    variables: { lastName, district: null },
    skip: lastName === '',
    fetchPolicy: 'no-cache',
  });
  const found = ((data ?? previousData) as LookUpQuery | undefined)?.residents?.edges.flatMap(({ node }) => node ?? []) ?? [];
  return (
    <div className="form-row">
      <Field label={t('residents.search')} hint={t('question.personHint')}>
        <input type="search" value={typed} onChange={event => setTyped(event.target.value)} autoComplete="off" />
      </Field>
      <Field label={t('frontDoor.resident')} fault={fault}>
        <select value={chosen} onChange={event => onChoose(event.target.value)}>
          <option value="">{t('work.anonymous')}</option>
          {found.map(resident => (
            <option key={resident.id} value={resident.id}>
              {[nameOf(resident), format.date(resident.birthDate)].filter(Boolean).join(', ')}
            </option>
          ))}
        </select>
      </Field>
    </div>
  );
};
