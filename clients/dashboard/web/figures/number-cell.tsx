import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/format.ts';
import type { Numbered } from './measures.ts';

interface NumberCellProps {
  readonly figure: Numbered | null | undefined;
  readonly share?: boolean;
}

/** A figure; or in words that it is withheld, or that there is nothing to reckon with. */
export const NumberCell = ({ figure, share = false }: NumberCellProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (!figure) return <span className="subtle">{t('trouble.lost')}</span>;
  if (figure.withheld) return <span className="subtle">{t('figures.withheld')}</span>;
  if (figure.value === null) return <span className="subtle">{t('figures.none')}</span>;
  return <>{share ? format.share(figure.value) : format.number(Math.round(figure.value * 10) / 10)}</>;
};
