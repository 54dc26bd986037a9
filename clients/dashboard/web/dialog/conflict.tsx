import { TriangleAlert } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

/** One thing that two people wrote differently. */
export interface Difference {
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

interface ConflictProps {
  readonly differences: readonly Difference[];
  /** Takes over what stands there now. What was typed is then gone by choice; saving once more keeps it instead. */
  readonly onTheirs: () => void;
}

/** Somebody was overtaken: what stands there now beside what they typed, and the choice is theirs. */
export const Conflict = ({ differences, onTheirs }: ConflictProps) => {
  const { t } = useTranslation();
  if (differences.length === 0) return null;
  return (
    <section className="panel" aria-label={t('conflict.title')}>
      <p>
        <TriangleAlert size={18} aria-hidden /> {t('conflict.text')}
      </p>
      <dl className="facts">
        {differences.map(({ label, mine, theirs }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <strong>{t('conflict.theirs')}:</strong> {theirs || t('withheld.none')}
              <br />
              <strong>{t('conflict.mine')}:</strong> {mine || t('withheld.none')}
            </dd>
          </div>
        ))}
      </dl>
      <p className="form-actions">
        <Button className="button" onPress={onTheirs}>
          {t('conflict.takeTheirs')}
        </Button>
        <Button className="button" type="submit">
          {t('conflict.keepMine')}
        </Button>
      </p>
    </section>
  );
};
