import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../dialog/dialog.tsx';
import { TextField } from '../field/text-field.tsx';
import { ApplyForProvisionDocument, DraftApplicationDocument, type LifeDomain, type ProvisionKind } from '../generated/graphql.ts';
import { useStep } from '../graph/use-step.tsx';
import { useDone } from '../notice/done.tsx';
import { useDraft } from '../session/draft.ts';
import { carrying, type Consent } from './carrying.ts';
import { DomainChoice } from './domain-choice.tsx';
import { HandingIn } from './handing-in.tsx';
import { type Provision, ProviderChoice } from './provider-choice.tsx';

interface ApplyDialogProps {
  readonly residentId: string;
  readonly consents: readonly Consent[];
  readonly onClose: () => void;
}

const kinds: readonly ProvisionKind[] = ['TAILORED', 'GENERAL'];

/** What is applied for, and of a tailored provision why lighter help is not enough. Without a consent that covers it, it waits as a draft. */
export const ApplyDialog = ({ residentId, consents, onClose }: ApplyDialogProps) => {
  const { t } = useTranslation();
  const done = useDone();
  const [why, writeWhy, forgetWhy] = useDraft(`application-${residentId}`);
  const [domain, setDomain] = useState<LifeDomain>();
  const [provision, setProvision] = useState<Provision>();
  const [tried, setTried] = useState(false);
  const apply = useStep(ApplyForProvisionDocument, 'ReferralsOf');
  const draft = useStep(DraftApplicationDocument, 'ReferralsOf');
  const party = provision?.organisation;
  const consent = domain && carrying(consents, party?.id, [domain]);
  const needsWhy = provision?.kind === 'TAILORED';

  const choose = (next: LifeDomain | undefined): void => {
    setDomain(next);
    setProvision(undefined);
  };
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (!domain || !provision || (needsWhy && why.trim() === '')) return;
    const asked = { residentId, provisionId: provision.id, lifeDomains: [domain], whyLighterHelpIsNotEnough: why.trim() || null };
    if (consent) {
      const data = await apply.take({ input: { ...asked, consentId: consent.id } });
      if (!data?.applyForProvision) return;
      done(t('referral.applied'));
    } else {
      const data = await draft.take({ input: asked });
      if (!data?.draftApplication) return;
      done(t('referral.drafted'));
    }
    forgetWhy();
    onClose();
  };

  return (
    <Dialog title={t('referral.apply')} onClose={onClose}>
      <form className="form" onSubmit={event => void submit(event)}>
        <DomainChoice chosen={domain} onChoose={choose} isTried={tried} />
        <ProviderChoice
          lifeDomain={domain}
          kinds={kinds}
          chosen={provision}
          onChoose={setProvision}
          fault={tried && !provision ? t('frontDoor.required') : undefined}
        />
        <TextField
          label={t('referral.why')}
          hint={t('referral.whyHint')}
          text={why}
          onWrite={writeWhy}
          rows={4}
          fault={tried && needsWhy && why.trim() === '' ? t('frontDoor.required') : undefined}
        />
        <HandingIn
          residentId={residentId}
          party={party}
          domain={domain}
          consent={consent}
          handIn={apply}
          keep={draft}
          action={t('referral.submit')}
          onClose={onClose}
        />
      </form>
    </Dialog>
  );
};
