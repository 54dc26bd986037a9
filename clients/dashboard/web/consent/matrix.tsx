import { Eye } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  categoriesOf,
  type Consent,
  everyCategory,
  type Objection,
  type Organisation,
  sharedWith,
  type Standing,
  standingOf,
} from './standing.ts';

interface MatrixProps {
  readonly organisations: readonly Organisation[];
  readonly consents: readonly Consent[];
  readonly objections: readonly Objection[];
  readonly onGive: (organisation: Organisation) => void;
  readonly onObject: (organisation: Organisation) => void;
  readonly onNarrow: (organisation: Organisation) => void;
  readonly onWithdraw: (consents: readonly Consent[], party: string) => void;
}

const signs: Readonly<Record<Standing, string>> = { given: '✓', notGiven: '·', beyond: '', objected: '✕' };

/** Parties against kinds of data: what each may see now. */
export const Matrix = ({ organisations, consents, objections, onGive, onObject, onNarrow, onWithdraw }: MatrixProps) => {
  const { t } = useTranslation();
  const columns = everyCategory.filter(category => organisations.some(({ categoryCeiling }) => categoryCeiling.includes(category)));
  return (
    <section className="panel" aria-labelledby="matrix">
      <h2 id="matrix">{t('consent.matrix')}</h2>
      <p className="small subtle">{t('consent.legend')}</p>
      <div className="scrolled" tabIndex={0} role="group" aria-labelledby="matrix">
        <table className="matrix" aria-labelledby="matrix">
          <thead>
            <tr>
              <th scope="col">{t('consent.party')}</th>
              {columns.map(category => (
                <th scope="col" key={category} className="matrix-category">
                  <span>{t(`category.${category}`)}</span>
                </th>
              ))}
              <td className="not-on-paper" />
            </tr>
          </thead>
          <tbody>
            {organisations.map(organisation => {
              const shared = sharedWith(consents, organisation.id);
              return (
                <tr key={organisation.id}>
                  <th scope="row">{organisation.name}</th>
                  {columns.map(category => {
                    const standing = standingOf(organisation, category, { consents, objections });
                    return (
                      <td key={category} data-standing={standing}>
                        <span aria-hidden>{signs[standing]}</span>
                        <span className="only-heard">{t(`consent.${standing}`)}</span>
                      </td>
                    );
                  })}
                  <td className="matrix-actions not-on-paper">
                    <Link
                      className="button"
                      data-size="small"
                      to={organisation.id}
                      aria-label={`${t('preview.look')}: ${organisation.name}`}
                    >
                      <Eye size={14} aria-hidden />
                      {t('preview.look')}
                    </Link>
                    <Button
                      className="button"
                      data-size="small"
                      aria-label={`${t('consent.giveShort')}: ${organisation.name}`}
                      onPress={() => onGive(organisation)}
                    >
                      {t('consent.giveShort')}
                    </Button>
                    {categoriesOf(shared).size > 1 && (
                      <Button
                        className="button"
                        data-size="small"
                        aria-label={`${t('consent.narrow')}: ${organisation.name}`}
                        onPress={() => onNarrow(organisation)}
                      >
                        {t('consent.narrow')}
                      </Button>
                    )}
                    {shared.length > 0 && (
                      <Button
                        className="button"
                        data-size="small"
                        aria-label={`${t('consent.withdraw')}: ${organisation.name}`}
                        onPress={() => onWithdraw(shared, organisation.name)}
                      >
                        {t('consent.withdraw')}
                      </Button>
                    )}
                    <Button
                      className="button"
                      data-size="small"
                      data-kind="quiet"
                      aria-label={`${t('consent.objectShort')}: ${organisation.name}`}
                      onPress={() => onObject(organisation)}
                    >
                      {t('consent.objectShort')}
                    </Button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
};
