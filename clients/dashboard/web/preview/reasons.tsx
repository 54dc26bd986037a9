import { useTranslation } from 'react-i18next';
import { Badge } from '../badge/badge.tsx';
import type { PreviewQuery } from '../generated/graphql.ts';

type Categories = NonNullable<NonNullable<PreviewQuery['accessPreview']>['categories']>;

/** Of each kind of data whether the party would see it, and by which rule. */
export const Reasons = ({ categories }: { readonly categories: Categories }) => {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-labelledby="reasons">
      <h2 id="reasons">{t('preview.reasons')}</h2>
      <div className="scrolled" tabIndex={0} role="group" aria-labelledby="reasons">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('oversight.category')}</th>
              <th scope="col">{t('preview.sees')}</th>
              <th scope="col">{t('preview.why')}</th>
            </tr>
          </thead>
          <tbody>
            {categories.map(({ category, permitted, rule }) => (
              <tr key={category}>
                <th scope="row">{t(`category.${category}`)}</th>
                <td>
                  <Badge tone={permitted ? 'positive' : 'neutral'}>{t(permitted ? 'dossier.yes' : 'dossier.no')}</Badge>
                </td>
                <td>{rule && rule !== 'OVERRIDE' && t(`preview.rule.${rule}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
