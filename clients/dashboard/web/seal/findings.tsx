import { useTranslation } from 'react-i18next';
import type { Finding } from './use-seal-check.ts';

/** What was found, each in a sentence for whoever must look into it. */
export const Findings = ({ findings }: { readonly findings: readonly Finding[] }) => {
  const { t } = useTranslation();
  if (findings.length === 0) return null;
  return (
    <ul className="list">
      {findings.map(({ kind, from, to, record, sentence }) => (
        <li key={`${kind} ${from ?? ''} ${record ?? ''} ${sentence}`}>
          <strong>{t(`seal.kind.${kind}`)}</strong> {from !== null && <span>{from === to ? String(from) : `${from} – ${to ?? ''}`}</span>}{' '}
          <code>{record}</code>
          <p className="small subtle" lang="en">
            {sentence}
          </p>
        </li>
      ))}
    </ul>
  );
};
