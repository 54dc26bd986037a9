import { useQuery } from '@apollo/client/react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Field } from '../field/field.tsx';
import { ConsentTermsDocument } from '../generated/graphql.ts';
import { useFormat } from '../language/format.ts';
import { dayAndTime, momentAt } from '../language/moment-at.ts';

const DAY = 86_400_000;

/** The days between which the end of a consent lies that begins now (ISO 8601): tomorrow, and as far as the municipality lets one last. */
export const useEnds = () => {
  const { data } = useQuery(ConsentTermsDocument, { fetchPolicy: 'cache-first' });
  const days = data?.consentTerms?.longestDays;
  const dayFrom = (ahead: number): string => dayAndTime(new Date(Date.now() + ahead * DAY))[0];
  // The last day is left out: a consent ends within so many days, and not at the end of the last of them.
  const [earliest, latest] = [dayFrom(1), days === undefined ? undefined : dayFrom(days - 1)];
  const isPossible = (until: string): boolean => until === '' || (until >= earliest && (latest === undefined || until <= latest));
  return { earliest, latest, isPossible };
};

/** The last moment of a day on which a consent still holds. */
export const endOf = (until: string): string => new Date(Date.parse(momentAt(until, '23:59')) + 59_000).toISOString();

interface UntilFieldProps {
  readonly registered: UseFormRegisterReturn;
  readonly isWrong: boolean;
}

/** Until when a consent lasts: not beyond what the municipality set, which is what it is where nothing is filled in. */
export const UntilField = ({ registered, isWrong }: UntilFieldProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { earliest, latest } = useEnds();
  return (
    <Field
      label={t('consent.until')}
      hint={latest ? t('consent.untilHint', { date: format.date(latest) }) : t('app.optional')}
      fault={isWrong ? t('consent.dateWrong', { date: format.date(latest) }) : undefined}
    >
      <input type="date" min={earliest} max={latest} {...registered} />
    </Field>
  );
};
