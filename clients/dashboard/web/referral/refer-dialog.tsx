import { useMutation } from '@apollo/client/react';
import { type SubmitEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../dialog/dialog.tsx';
import { Field } from '../field/field.tsx';
import { lifeDomains } from '../front-door/terms.ts';
import {
  DraftReferralDocument,
  type DutyFragment,
  type LifeDomain,
  type ProvisionKind,
  SendReferralDocument,
} from '../generated/graphql.ts';
import { sentenceOf, troubleOf } from '../graph/trouble.ts';
import { useDone } from '../notice/done.tsx';
import { TroubleNotice } from '../notice/trouble-notice.tsx';
import { useDraft } from '../session/draft.ts';
import { carrying, type Consent } from './carrying.ts';
import { Carried } from './carried.tsx';
import { type Provision, ProviderChoice } from './provider-choice.tsx';
import { ReceiverChoice } from './receiver-choice.tsx';

interface ReferDialogProps {
  readonly residentId: string;
  /** The duty that it fulfils: then who receives it and what it is about are given. */
  readonly duty?: DutyFragment | undefined;
  readonly consents: readonly Consent[];
  readonly onClose: () => void;
}

/** Light help before heavy. What is tailored is applied for. */
const kinds: readonly ProvisionKind[] = ['INFORMAL_NETWORK', 'INFORMAL_VOLUNTEER', 'GENERAL'];

/** To whom, about what and why. Without a consent that covers it, it waits as a draft. */
export const ReferDialog = ({ residentId, duty, consents, onClose }: ReferDialogProps) => {
  const { t } = useTranslation();
  const done = useDone();
  const [reason, writeReason, forgetReason] = useDraft(`referral-${duty?.id ?? residentId}`);
  const [domain, setDomain] = useState<LifeDomain | undefined>(duty?.lifeDomain ?? undefined);
  const [provision, setProvision] = useState<Provision>();
  const [receiver, setReceiver] = useState<{ readonly id: string; readonly name: string } | undefined>(duty?.to ?? undefined);
  const [tried, setTried] = useState(false);
  const again = { refetchQueries: ['ReferralsOf', 'DutiesOf'], awaitRefetchQueries: true };
  const [send, sending] = useMutation(SendReferralDocument, again);
  const [draft, drafting] = useMutation(DraftReferralDocument, again);
  const error = (sending.error ?? drafting.error) as Error | undefined;
  const to = provision?.organisation ?? receiver;
  const consent = domain && carrying(consents, to?.id, [domain]);

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (!domain || !to || reason.trim() === '') return;
    const message = { residentId, toParty: to.id, lifeDomains: [domain], reason: reason.trim(), provisionId: provision?.id ?? null };
    if (consent) {
      const { data } = await send({ variables: { input: { ...message, consentId: consent.id, mandatoryReferralId: duty?.id ?? null } } });
      if (!data?.sendReferral) return;
      done(t('referral.sent'));
    } else {
      const { data } = await draft({ variables: { input: message } });
      if (!data?.draftReferral) return;
      done(t('referral.drafted'));
    }
    forgetReason();
    onClose();
  };

  return (
    <Dialog title={duty?.to ? t('referral.referTo', { party: duty.to.name }) : t('referral.new')} onClose={onClose}>
      <form className="form" onSubmit={event => void submit(event)}>
        {!duty && (
          <>
            <Field label={t('frontDoor.domains')} fault={tried && !domain ? t('frontDoor.required') : undefined}>
              <select
                value={domain ?? ''}
                onChange={event => {
                  setDomain((event.target.value || undefined) as LifeDomain | undefined);
                  setProvision(undefined);
                }}
              >
                <option value="">{t('referral.choose')}</option>
                {lifeDomains.map(one => (
                  <option key={one} value={one}>
                    {t(`lifeDomain.${one}`)}
                  </option>
                ))}
              </select>
            </Field>
            <ProviderChoice lifeDomain={domain} kinds={kinds} chosen={provision} onChoose={setProvision} />
            {!provision && (
              <ReceiverChoice chosen={receiver} onChoose={setReceiver} fault={tried && !to ? t('frontDoor.required') : undefined} />
            )}
          </>
        )}
        <Field
          label={t('referral.reason')}
          hint={t('referral.reasonHint')}
          fault={tried && reason.trim() === '' ? t('frontDoor.required') : undefined}
        >
          <textarea value={reason} onChange={event => writeReason(event.target.value)} rows={4} />
        </Field>
        {to && domain && <Carried party={to.name} domain={domain} carried={consent !== undefined} residentId={residentId} />}
        <TroubleNotice trouble={troubleOf(error)} sentence={sentenceOf(error)} />
        <div className="form-actions">
          <Button className="button" data-kind="main" type="submit" isPending={sending.loading || drafting.loading}>
            {t(to && domain && !consent ? 'referral.keepDraft' : 'referral.send')}
          </Button>
          <Button className="button" onPress={onClose}>
            {t('app.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
