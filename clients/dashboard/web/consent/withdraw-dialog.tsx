import { useMutation } from '@apollo/client/react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../dialog/dialog.tsx';
import { WithdrawConsentDocument } from '../generated/graphql.ts';
import { sentenceOf, troubleOf } from '../graph/trouble.ts';
import { useDone } from '../notice/done.tsx';
import { TroubleNotice } from '../notice/trouble-notice.tsx';
import type { Consent } from './standing.ts';

interface WithdrawDialogProps {
  readonly consents: readonly Consent[];
  readonly party: string;
  readonly onClose: () => void;
}

/** Withdrawing is as easy as giving: one press, and no reason is asked. */
export const WithdrawDialog = ({ consents, party, onClose }: WithdrawDialogProps) => {
  const { t } = useTranslation();
  const done = useDone();
  const [withdraw, { loading, error, client }] = useMutation(WithdrawConsentDocument);
  const confirm = async (): Promise<void> => {
    const answers = [];
    for (const { id } of consents) answers.push(await withdraw({ variables: { id } }));
    await client.refetchQueries({ include: ['ConsentOf'] });
    if (answers.some(({ data }) => !data?.withdrawConsent)) return;
    done(t('consent.withdrawn'));
    onClose();
  };
  return (
    <Dialog title={t('consent.withdrawTitle', { party })} onClose={onClose}>
      <p>{t('consent.withdrawText', { party })}</p>
      <TroubleNotice trouble={troubleOf(error as Error | undefined)} sentence={sentenceOf(error as Error | undefined)} />
      <div className="form-actions">
        <Button className="button" data-kind="main" isPending={loading} onPress={() => void confirm()} autoFocus>
          {t('consent.withdraw')}
        </Button>
        <Button className="button" onPress={onClose}>
          {t('app.cancel')}
        </Button>
      </div>
    </Dialog>
  );
};
