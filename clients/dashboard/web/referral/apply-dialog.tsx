import { useMutation } from '@apollo/client/react';
import { type SubmitEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../dialog/dialog.tsx';
import { Field } from '../field/field.tsx';
import { lifeDomains } from '../front-door/terms.ts';
import { ApplyForProvisionDocument, DraftApplicationDocument, type LifeDomain, type ProvisionKind } from '../generated/graphql.ts';
import { sentenceOf, troubleOf } from '../graph/trouble.ts';
import { useDone } from '../notice/done.tsx';
import { TroubleNotice } from '../notice/trouble-notice.tsx';
import { useDraft } from '../session/draft.ts';
import { Carried } from './carried.tsx';
import { carrying, type Consent } from './carrying.ts';
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
  const again = { refetchQueries: ['ReferralsOf'], awaitRefetchQueries: true };
  const [apply, applying] = useMutation(ApplyForProvisionDocument, again);
  const [draft, drafting] = useMutation(DraftApplicationDocument, again);
  const error = (applying.error ?? drafting.error) as Error | undefined;
  const party = provision?.organisation;
  const consent = domain && carrying(consents, party?.id, [domain]);
  const needsWhy = provision?.kind === 'TAILORED';

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (!domain || !provision || (needsWhy && why.trim() === '')) return;
    const asked = { residentId, provisionId: provision.id, lifeDomains: [domain], whyLighterHelpIsNotEnough: why.trim() || null };
    if (consent) {
      const { data } = await apply({ variables: { input: { ...asked, consentId: consent.id } } });
      if (!data?.applyForProvision) return;
      done(t('referral.applied'));
    } else {
      const { data } = await draft({ variables: { input: asked } });
      if (!data?.draftApplication) return;
      done(t('referral.drafted'));
    }
    forgetWhy();
    onClose();
  };

  return (
    <Dialog title={t('referral.apply')} onClose={onClose}>
      <form className="form" onSubmit={event => void submit(event)}>
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
        <ProviderChoice
          lifeDomain={domain}
          kinds={kinds}
          chosen={provision}
          onChoose={setProvision}
          fault={tried && !provision ? t('frontDoor.required') : undefined}
        />
        <Field
          label={t('referral.why')}
          hint={t('referral.whyHint')}
          fault={tried && needsWhy && why.trim() === '' ? t('frontDoor.required') : undefined}
        >
          <textarea value={why} onChange={event => writeWhy(event.target.value)} rows={4} />
        </Field>
        {party && domain && <Carried party={party.name} domain={domain} carried={consent !== undefined} residentId={residentId} />}
        <TroubleNotice trouble={troubleOf(error)} sentence={sentenceOf(error)} />
        <div className="form-actions">
          <Button className="button" data-kind="main" type="submit" isPending={applying.loading || drafting.loading}>
            {t(party && domain && !consent ? 'referral.keepDraft' : 'referral.submit')}
          </Button>
          <Button className="button" onPress={onClose}>
            {t('app.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
