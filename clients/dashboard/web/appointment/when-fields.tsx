import type { UseFormRegister } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Field } from '../field/field.tsx';
import { momentAt } from '../language/moment-at.ts';

/** A day, and from when until when: what the clocks here say. */
export interface When {
  readonly day: string;
  readonly from: string;
  readonly until: string;
}

/** Whether it is filled in, and ends after it begins. */
export const isWhen = ({ day, from, until }: When): boolean => day !== '' && from !== '' && until > from;

export const momentsOf = ({ day, from, until }: When) => ({ startsAt: momentAt(day, from), endsAt: momentAt(day, until) });

interface WhenFieldsProps {
  readonly register: UseFormRegister<When>;
  readonly fault: boolean;
}

export const WhenFields = ({ register, fault }: WhenFieldsProps) => {
  const { t } = useTranslation();
  return (
    <div className="form-row">
      <Field label={t('appointment.day')} fault={fault ? t('appointment.whenFault') : undefined}>
        <input type="date" {...register('day')} />
      </Field>
      <Field label={t('appointment.from')}>
        <input type="time" {...register('from')} />
      </Field>
      <Field label={t('appointment.until')}>
        <input type="time" {...register('until')} />
      </Field>
    </div>
  );
};
