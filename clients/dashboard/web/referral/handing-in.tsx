import { useTranslation } from 'react-i18next';
import { FormActions } from '../field/form-actions.tsx';
import type { LifeDomain } from '../generated/graphql.ts';
import type { Standing } from '../graph/use-step.tsx';
import { Carried } from './carried.tsx';
import type { Consent } from './carrying.ts';

interface HandingInProps {
  readonly residentId: string;
  /** Who would get it, and what it is about; undefined until that is chosen. */
  readonly party: { readonly name: string } | null | undefined;
  readonly domain: LifeDomain | undefined;
  /** On what it would go; without one it waits as a draft. */
  readonly consent: Consent | undefined;
  readonly handIn: Standing;
  readonly keep: Standing;
  /** What its button says where there is a consent. */
  readonly action: string;
  readonly onClose: () => void;
}

/** The end of what goes to another party: whether the resident shares it with them, and so whether it goes or waits. */
export const HandingIn = ({ residentId, party, domain, consent, handIn, keep, action, onClose }: HandingInProps) => {
  const { t } = useTranslation();
  return (
    <>
      {party && domain && <Carried party={party.name} domain={domain} carried={consent !== undefined} residentId={residentId} />}
      {handIn.trouble}
      {keep.trouble}
      <FormActions
        label={party && domain && !consent ? t('referral.keepDraft') : action}
        isBusy={handIn.isBusy || keep.isBusy}
        onCancel={onClose}
      />
    </>
  );
};
