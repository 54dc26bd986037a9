import { Unplug } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { isServerAway, onReach } from '../session/server.ts';

/** Says that the server does not answer for as long as it does not, and that nothing is lost. */
export const AwayNotice = () => {
  const { t } = useTranslation();
  const isAway = useSyncExternalStore(onReach, isServerAway);
  return (
    <div role="status">
      {isAway && (
        <p className="notice">
          <Unplug size={18} aria-hidden />
          {t('app.away')}
        </p>
      )}
    </div>
  );
};
