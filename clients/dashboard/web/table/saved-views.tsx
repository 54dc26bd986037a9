import { Bookmark, X } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import type { FilterTerms } from './filter.tsx';
import { Menu } from './menu.tsx';
import { forgetView, keepView, useViews } from './views.ts';

interface SavedViewsProps {
  readonly filters: readonly FilterTerms[];
  readonly columns: readonly { readonly id: string; readonly title: string }[];
}

/** What a view is called: by what it chooses, so that nobody has to name it. */
const useNameOf = ({ filters, columns }: SavedViewsProps) => {
  const { t } = useTranslation();
  const titleOf = (id: string): string => columns.find(column => column.id === id)?.title ?? id;
  return (search: string): string => {
    const chosen = new URLSearchParams(search);
    const [sort, without] = [chosen.get('sort'), chosen.get('without')];
    return [
      ...filters.flatMap(({ name, choices }) => choices.find(([value]) => value === chosen.get(name))?.[1] ?? []),
      ...(sort ? [t(sort.startsWith('-') ? 'table.sortedDown' : 'table.sortedUp', { column: titleOf(sort.replace(/^-/, '')) })] : []),
      ...(without ? [t('table.withoutColumns', { columns: without.split(',').map(titleOf).join(', ') })] : []),
    ].join(', ');
  };
};

/** Choices that somebody comes back to. */
export const SavedViews = (props: SavedViewsProps) => {
  const { t } = useTranslation();
  const { pathname: path, search } = useLocation();
  const views = useViews(path);
  const nameOf = useNameOf(props);
  const isKept = views.some(view => view.search === search);
  return (
    <Menu label={t('table.views')} icon={<Bookmark size={16} aria-hidden />}>
      <div className="menu">
        <ul>
          {views.map(view => (
            <li key={view.search} className="menu-item">
              <Link to={view.path + view.search}>{nameOf(view.search)}</Link>
              <Button
                className="button"
                data-kind="quiet"
                data-size="small"
                aria-label={t('table.forgetView', { view: nameOf(view.search) })}
                onPress={() => forgetView(view)}
              >
                <X size={14} aria-hidden />
              </Button>
            </li>
          ))}
        </ul>
        {nameOf(search) !== '' && !isKept ? (
          <Button className="button" data-size="small" onPress={() => keepView({ path, search })}>
            {t('table.keepView', { view: nameOf(search) })}
          </Button>
        ) : (
          <p className="small subtle">{t(isKept ? 'table.viewKept' : 'table.nothingToKeep')}</p>
        )}
      </div>
    </Menu>
  );
};
