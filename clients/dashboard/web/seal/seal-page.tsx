import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../app/page-title.tsx';
import { sentenceOf, troubleOf } from '../graph/trouble.ts';
import { useFormat } from '../language/format.ts';
import { TroubleNotice } from '../notice/trouble-notice.tsx';
import { Findings } from './findings.tsx';
import { useSealCheck } from './use-seal-check.ts';

/** The privacy officer finds out whether anybody touched the record of decisions. */
export const SealPage = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { checked, start, stop } = useSealCheck();
  const { state, records, seals, of, waiting, last, findings, error } = checked;
  const counts = { records: format.number(records), seals: format.number(seals), of: format.number(of), waiting: format.number(waiting) };
  return (
    <>
      <PageTitle title={t('seal.title')} window={t('seal.title')} />
      <p className="subtle">{t('seal.text')}</p>
      <div className="form-actions not-on-paper">
        {state === 'running' ? (
          <Button className="button" onPress={stop}>
            {t('seal.stop')}
          </Button>
        ) : (
          <Button className="button" data-kind="main" onPress={start}>
            {t('seal.check')}
          </Button>
        )}
      </div>
      <TroubleNotice trouble={troubleOf(error)} sentence={sentenceOf(error)} />
      {state !== 'idle' && (
        <section className="panel" aria-labelledby="seal-outcome">
          <h2 id="seal-outcome">{t('seal.outcome')}</h2>
          <progress max={of || 1} value={seals} aria-labelledby="seal-outcome" />
          <p role="status">
            {state === 'running' && t('seal.running', counts)}
            {state === 'stopped' && t('seal.stopped', counts)}
            {state === 'done' && t(findings.length === 0 ? 'seal.whole' : 'seal.touched', { ...counts, count: findings.length })}
          </p>
          {waiting > 0 && <p className="small subtle">{t('seal.waiting', counts)}</p>}
          <Findings findings={findings} />
          {last && (
            <>
              <p className="small">{t('seal.last')}</p>
              <p className="wide-word">
                <code>{last}</code>
              </p>
            </>
          )}
        </section>
      )}
    </>
  );
};
