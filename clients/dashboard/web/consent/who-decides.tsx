import type { UseFormRegisterReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ageOf } from '../dossier/age.ts';
import { Choices } from '../field/choices.tsx';
import type { RepresentingFragment } from '../generated/graphql.ts';
import { useFormat } from '../language/format.ts';
import { nameOf } from '../residents/name.ts';

const THE_RESIDENT = 'resident';

/** Those of whom a form says that they gave their word. */
export const giversOf = (givenBy: readonly string[]) => {
  const representations = givenBy.filter(one => one !== THE_RESIDENT);
  return { resident: givenBy.includes(THE_RESIDENT), ...(representations.length > 0 && { representations }) };
};

interface WhoDecidesProps {
  readonly birthDate: string | null | undefined;
  readonly representatives: readonly RepresentingFragment[];
  readonly registered: UseFormRegisterReturn;
  readonly fault?: string | undefined;
}

/** Whose word is given, and whose is needed: the graph decides it at that moment, by age and by who represents. */
export const WhoDecides = ({ birthDate, representatives, registered, fault }: WhoDecidesProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const age = ageOf(birthDate);
  const together = representatives.some(({ agreeing }) => (agreeing ?? 1) > 1);
  return (
    <>
      <Choices
        label={t('consent.givenBy')}
        type="checkbox"
        choices={[
          [THE_RESIDENT, t('consent.byResident')] as const,
          ...representatives.map(
            ({ id, kind, validUntil, representative }) =>
              [
                id,
                [
                  t('consent.byRepresentative', { name: nameOf(representative) || t('withheld.none') }),
                  kind && t(`representation.${kind}`).toLocaleLowerCase(),
                  validUntil && t('consent.untilDate', { date: format.date(validUntil) }),
                ]
                  .filter(Boolean)
                  .join(', '),
              ] as const,
          ),
        ]}
        registered={registered}
        fault={fault}
      />
      <p className="small subtle">
        {age !== undefined && `${t('consent.isOfAge', { age })} `}
        {t('consent.minors')} {representatives.length > 0 ? t('consent.represented') : t('consent.notRepresented')}{' '}
        {together && t('consent.together')}
      </p>
    </>
  );
};
