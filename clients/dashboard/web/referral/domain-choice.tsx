import { useTranslation } from 'react-i18next';
import { Field } from '../field/field.tsx';
import { lifeDomains } from '../front-door/terms.ts';
import type { LifeDomain } from '../generated/graphql.ts';

interface DomainChoiceProps {
  readonly chosen: LifeDomain | undefined;
  readonly onChoose: (domain: LifeDomain | undefined) => void;
  readonly isTried: boolean;
}

/** What it is about: it decides who can help, and what has to be shared. */
export const DomainChoice = ({ chosen, onChoose, isTried }: DomainChoiceProps) => {
  const { t } = useTranslation();
  return (
    <Field label={t('frontDoor.domains')} fault={isTried && !chosen ? t('frontDoor.required') : undefined}>
      <select value={chosen ?? ''} onChange={event => onChoose((event.target.value || undefined) as LifeDomain | undefined)}>
        <option value="">{t('referral.choose')}</option>
        {lifeDomains.map(one => (
          <option key={one} value={one}>
            {t(`lifeDomain.${one}`)}
          </option>
        ))}
      </select>
    </Field>
  );
};
