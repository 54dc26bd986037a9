import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../dialog/dialog.tsx';
import { keepDrafts } from './drafts.ts';
import { prolongSession, signInAddress, useSession } from './session.ts';

/** Seconds before the end at which somebody is warned. */
const WARNED = 120;

const useSecondsLeft = (ends: number): number => {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.round((ends - now) / 1000));
};

/** Warns before somebody is signed out, keeps what was typed by then, and keeps the page as it is when it happened. */
export const SessionWatch = () => {
  const { t } = useTranslation();
  const { state, ends } = useSession();
  const seconds = useSecondsLeft(ends);
  const isWarned = seconds > 0 && seconds <= WARNED;
  useEffect(() => {
    if (isWarned) void keepDrafts();
  }, [isWarned, seconds]);
  if (state === 'signed-out' || seconds === 0)
    return (
      <Dialog title={t('session.ended')} onClose={() => {}} lasting>
        <p>{t('session.endedText')}</p>
        <p className="form-actions">
          <a className="button" data-kind="main" href={signInAddress()}>
            {t('session.again')}
          </a>
        </p>
      </Dialog>
    );
  if (!isWarned) return null;
  return (
    <Dialog title={t('session.warning')} onClose={() => void prolongSession()}>
      <p>{t('session.warningText', { seconds })}</p>
      <p className="form-actions">
        <Button className="button" data-kind="main" autoFocus onPress={() => void prolongSession()}>
          {t('session.stay')}
        </Button>
      </p>
    </Dialog>
  );
};
