import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../dialog/dialog.tsx';
import { TextField } from '../field/text-field.tsx';
import {
  DraftReferralDocument,
  type DutyFragment,
  type LifeDomain,
  type ProvisionKind,
  SendReferralDocument,
} from '../generated/graphql.ts';
import { useStep } from '../graph/use-step.tsx';
import { useDone } from '../notice/done.tsx';
import { useDraft } from '../session/draft.ts';
import { carrying, type Consent } from './carrying.ts';
import { DomainChoice } from './domain-choice.tsx';
import { HandingIn } from './handing-in.tsx';
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
  const send = useStep(SendReferralDocument, 'ReferralsOf', 'DutiesOf');
  const draft = useStep(DraftReferralDocument, 'ReferralsOf');
  const to = provision?.organisation ?? receiver;
  const consent = domain && carrying(consents, to?.id, [domain]);

  const choose = (next: LifeDomain | undefined): void => {
    setDomain(next);
    setProvision(undefined);
  };
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (!domain || !to || reason.trim() === '') return;
    const message = { residentId, toParty: to.id, lifeDomains: [domain], reason: reason.trim(), provisionId: provision?.id ?? null };
    if (consent) {
      const data = await send.take({ input: { ...message, consentId: consent.id, mandatoryReferralId: duty?.id ?? null } });
      if (!data?.sendReferral) return;
      done(t('referral.sent'));
    } else {
      const data = await draft.take({ input: message });
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
            <DomainChoice chosen={domain} onChoose={choose} isTried={tried} />
            <ProviderChoice lifeDomain={domain} kinds={kinds} chosen={provision} onChoose={setProvision} />
            {!provision && (
              <ReceiverChoice chosen={receiver} onChoose={setReceiver} fault={tried && !to ? t('frontDoor.required') : undefined} />
            )}
          </>
        )}
        <TextField
          label={t('referral.reason')}
          hint={t('referral.reasonHint')}
          text={reason}
          onWrite={writeReason}
          rows={4}
          fault={tried && reason.trim() === '' ? t('frontDoor.required') : undefined}
        />
        <HandingIn
          residentId={residentId}
          party={to}
          domain={domain}
          consent={consent}
          handIn={send}
          keep={draft}
          action={t('referral.send')}
          onClose={onClose}
        />
      </form>
    </Dialog>
  );
};
