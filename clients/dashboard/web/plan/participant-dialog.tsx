import { useQuery } from '@apollo/client/react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../dialog/dialog.tsx';
import { Field } from '../field/field.tsx';
import { FormActions } from '../field/form-actions.tsx';
import { AddParticipantDocument, type GivenFragment, PlanSharesDocument, type PlanSharesQuery } from '../generated/graphql.ts';
import { useStep } from '../graph/use-step.tsx';
import { useDone } from '../notice/done.tsx';
import { Bones } from '../table/bones.tsx';

type Resident = NonNullable<NonNullable<PlanSharesQuery['supportPlan']>['residents']>[number];

interface Candidate {
  readonly id: string;
  readonly name: string;
  /** Of each resident of the plan one. */
  readonly consentIds: readonly string[];
}

const carries = (consent: GivenFragment, party: string): boolean =>
  consent.state === 'ACTIVE' &&
  consent.action === 'SHARE' &&
  consent.grantee?.id === party &&
  (consent.provisions?.some(({ categories }) => categories?.includes('PLAN')) ?? false);

const consentsOf = ({ consents }: Resident): readonly GivenFragment[] => consents?.edges.flatMap(({ node }) => node ?? []) ?? [];

/** Parties with whom everybody in the plan shares it. */
const candidatesAmong = (residents: readonly Resident[]): readonly Candidate[] => {
  const parties = new Map(
    residents.flatMap(consentsOf).flatMap(({ grantee }) => (grantee?.name ? [[grantee.id, grantee.name] as const] : [])),
  );
  return [...parties].flatMap(([id, name]) => {
    const consentIds = residents.flatMap(resident => consentsOf(resident).find(consent => carries(consent, id))?.id ?? []);
    return residents.length > 0 && consentIds.length === residents.length ? [{ id, name, consentIds }] : [];
  });
};

/** Has somebody take part in the plan, on the consents that were given for it. */
export const ParticipantDialog = ({ planId, onClose }: { readonly planId: string; readonly onClose: () => void }) => {
  const { t } = useTranslation();
  const done = useDone();
  const [chosen, choose] = useState('');
  const { data, loading } = useQuery(PlanSharesDocument, { variables: { plan: planId }, fetchPolicy: 'network-only' });
  const { take, isBusy, trouble } = useStep(AddParticipantDocument, 'Dossier');
  const candidates = candidatesAmong((data?.supportPlan?.residents ?? []) as readonly Resident[]);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const party = candidates.find(({ id }) => id === chosen) ?? candidates[0];
    if (!party) return;
    const answer = await take({ input: { planId, party: party.id, consentIds: [...party.consentIds] } });
    if (!answer?.addParticipant) return;
    done(t('plan.participantJoined'));
    onClose();
  };
  return (
    <Dialog title={t('plan.addParticipant')} onClose={onClose}>
      <form className="form" onSubmit={event => void submit(event)}>
        <p className="small subtle">{t('plan.participantText')}</p>
        {loading && <Bones />}
        {!loading && candidates.length === 0 && <p>{t('plan.nobodyShares')}</p>}
        {candidates.length > 0 && (
          <Field label={t('consent.party')}>
            <select value={chosen} onChange={event => choose(event.target.value)}>
              {candidates.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </Field>
        )}
        {trouble}
        <FormActions label={t('plan.addParticipant')} isBusy={isBusy || candidates.length === 0} onCancel={onClose} />
      </form>
    </Dialog>
  );
};
