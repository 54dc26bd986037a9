import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Field } from '../field/field.tsx';
import { ReceiversDocument, type ReceiversQuery } from '../generated/graphql.ts';
import { teamOf, useMe } from '../me/me.tsx';

interface Receiver {
  readonly id: string;
  readonly name: string;
}

interface ReceiverChoiceProps {
  readonly chosen: Receiver | undefined;
  readonly onChoose: (receiver: Receiver | undefined) => void;
  readonly fault?: string | undefined;
}

/** An organisation or another team by itself, where no provision of the catalogue fits. */
export const ReceiverChoice = ({ chosen, onChoose, fault }: ReceiverChoiceProps) => {
  const { t } = useTranslation();
  const { data } = useQuery(ReceiversDocument);
  const own = teamOf(useMe());
  const { organisations, teams } = (data as ReceiversQuery | undefined) ?? {};
  const receivers: readonly Receiver[] = [
    ...(organisations?.edges ?? []).flatMap(({ node }) => (node && node.categoryCeiling.length > 0 ? [node] : [])),
    ...(teams ?? []).filter(({ id }) => id !== own),
  ];
  return (
    <Field label={t('referral.receiver')} fault={fault}>
      <select value={chosen?.id ?? ''} onChange={event => onChoose(receivers.find(({ id }) => id === event.target.value))}>
        <option value="">{t('referral.choose')}</option>
        {receivers.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
};
