import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Badge, toneOf } from '../badge/badge.tsx';
import { useFormat } from '../language/format.ts';
import { ReceiptDialog } from './receipt-dialog.tsx';
import type { Consent } from './standing.ts';

/** Every consent there is or was, the newest first, each with what the resident takes home. */
export const Consents = ({ consents }: { readonly consents: readonly Consent[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [receiptOf, setReceiptOf] = useState<string>();
  return (
    <section className="panel" aria-labelledby="consents">
      <h2 id="consents">{t('consent.all')}</h2>
      {consents.length === 0 && <p className="subtle">{t('consent.none')}</p>}
      <ul className="list">
        {consents.map(consent => (
          <li key={consent.id}>
            <div className="line">
              <strong>{consent.grantee?.name}</strong>
              <span>{consent.action && t(`consentAction.${consent.action}`)}</span>
              <span className="end">
                {consent.state && <Badge tone={toneOf(consent.state)}>{t(`consentState.${consent.state}`)}</Badge>}
              </span>
              <Button
                className="button"
                data-size="small"
                aria-label={`${t('consent.receipt')}: ${consent.grantee?.name ?? ''}, ${format.date(consent.recordedAt)}`}
                onPress={() => setReceiptOf(consent.id)}
              >
                {t('consent.receipt')}
              </Button>
            </div>
            <p className="small subtle">
              {format.date(consent.validFrom)}
              {consent.validUntil && ` – ${format.date(consent.validUntil)}`}
              {consent.withdrawnAt && `, ${t('consentState.WITHDRAWN').toLocaleLowerCase()} ${format.date(consent.withdrawnAt)}`}
              {': '}
              {consent.provisions
                ?.flatMap(({ categories }) => categories ?? [])
                .map(category => t(`category.${category}`))
                .join(', ')}
            </p>
          </li>
        ))}
      </ul>
      {receiptOf !== undefined && <ReceiptDialog id={receiptOf} onClose={() => setReceiptOf(undefined)} />}
    </section>
  );
};
