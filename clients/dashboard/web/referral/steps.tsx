import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/format.ts';

interface Step {
  readonly at: string | null;
  readonly state: string;
  readonly note: string | null;
  readonly byParty: { readonly name: string } | null;
}

/** Who took which step and when, and what was said with it. */
export const Steps = ({ steps, label }: { readonly steps: readonly Step[]; readonly label: string }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <details>
      <summary aria-label={`${t('referral.course')}: ${label}`}>{t('referral.course')}</summary>
      <ol className="list">
        {steps.map(({ at, state, note, byParty }) => (
          <li key={`${at ?? ''} ${state} ${note ?? ''}`} className="line small">
            <span className="subtle">{format.moment(at)}</span>
            <strong>{state}</strong>
            <span>{byParty?.name}</span>
            {note && <span>{note}</span>}
          </li>
        ))}
      </ol>
    </details>
  );
};
