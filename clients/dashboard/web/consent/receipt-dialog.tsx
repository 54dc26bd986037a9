import { useQuery } from '@apollo/client/react';
import { Printer } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../dialog/dialog.tsx';
import { ReceiptDocument } from '../generated/graphql.ts';
import { sentenceOf, troubleOf } from '../graph/trouble.ts';
import { TroubleNotice } from '../notice/trouble-notice.tsx';

const Lines = ({ value }: { readonly value: unknown }) => {
  if (Array.isArray(value))
    return (
      <ul className="receipt-list">
        {value.map((item, index) => (
          <li key={index}>
            <Lines value={item} />
          </li>
        ))}
      </ul>
    );
  if (typeof value === 'object' && value !== null)
    return (
      <dl className="facts">
        {Object.entries(value).map(([name, inner]) => (
          <div key={name} className="fact">
            <dt>{name.replaceAll('_', ' ')}</dt>
            <dd>
              <Lines value={inner} />
            </dd>
          </div>
        ))}
      </dl>
    );
  return <>{value === null ? '–' : String(value)}</>;
};

/** The receipt, with the fields of ISO/IEC TS 27560 under their own names, to print and take home. */
export const ReceiptDialog = ({ id, onClose }: { readonly id: string; readonly onClose: () => void }) => {
  const { t } = useTranslation();
  const { data, error, loading } = useQuery(ReceiptDocument, { variables: { id }, fetchPolicy: 'no-cache' });
  return (
    <Dialog title={t('consent.receiptTitle')} onClose={onClose}>
      <p className="not-on-paper">{t('consent.receiptText')}</p>
      <TroubleNotice trouble={troubleOf(error as Error | undefined)} sentence={sentenceOf(error as Error | undefined)} />
      {loading && <p role="status">{t('app.loading')}</p>}
      <div className="receipt" lang="en" tabIndex={0} role="group" aria-label={t('consent.receiptTitle')}>
        <Lines value={data?.consent?.receipt ?? []} />
      </div>
      <div className="form-actions">
        <Button className="button" data-kind="main" onPress={() => globalThis.print()}>
          <Printer size={16} aria-hidden />
          {t('app.print')}
        </Button>
      </div>
    </Dialog>
  );
};
