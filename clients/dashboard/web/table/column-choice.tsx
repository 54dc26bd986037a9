import { Columns3 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useAddress } from './address.ts';
import { Menu } from './menu.tsx';

/** Columns that are left out, in the address bar. */
export const useHiddenColumns = () => {
  const [value, choose] = useAddress('without');
  const hidden = value === '' ? [] : value.split(',');
  return [hidden, (next: readonly string[]) => choose(next.join(','))] as const;
};

/** Which columns are shown. The first stays: it leads to the dossier. */
export const ColumnChoice = ({ columns }: { readonly columns: readonly { readonly id: string; readonly title: string }[] }) => {
  const { t } = useTranslation();
  const [hidden, hide] = useHiddenColumns();
  const turn = (id: string) => hide(hidden.includes(id) ? hidden.filter(other => other !== id) : [...hidden, id]);
  return (
    <Menu label={t('table.columns')} icon={<Columns3 size={16} aria-hidden />}>
      <fieldset className="menu">
        <legend className="only-heard">{t('table.columns')}</legend>
        {columns.slice(1).map(({ id, title }) => (
          <label key={id} className="menu-item">
            <input type="checkbox" checked={!hidden.includes(id)} onChange={() => turn(id)} />
            {title}
          </label>
        ))}
      </fieldset>
    </Menu>
  );
};
