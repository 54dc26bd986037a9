import { useMutation } from '@apollo/client/react';
import { Button } from 'react-aria-components';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../dialog/dialog.tsx';
import { Choices } from '../field/choices.tsx';
import { Field } from '../field/field.tsx';
import { type ApplicationFragment, type MediationResult, RecordMediationDocument } from '../generated/graphql.ts';
import { sentenceOf, troubleOf } from '../graph/trouble.ts';
import { useDone } from '../notice/done.tsx';
import { TroubleNotice } from '../notice/trouble-notice.tsx';
import { useDraft } from '../session/draft.ts';

const results: readonly MediationResult[] = ['AGREED', 'PARTLY_AGREED', 'NOT_AGREED'];

/** What the team reached with the party that decides. */
export const MediationDialog = ({ application, onClose }: { readonly application: ApplicationFragment; readonly onClose: () => void }) => {
  const { t } = useTranslation();
  const done = useDone();
  const [outcome, writeOutcome, forgetOutcome] = useDraft(`mediation-${application.id}`);
  const [record, { loading, error }] = useMutation(RecordMediationDocument, { refetchQueries: ['ReferralsOf'], awaitRefetchQueries: true });
  const form = useForm({ defaultValues: { result: '' } });
  const { isSubmitted } = form.formState;
  const submit = form.handleSubmit(async ({ result }) => {
    if (result === '' || outcome.trim() === '') return;
    const input = { applicationId: application.id, result: result as MediationResult, outcome: outcome.trim() };
    const { data } = await record({ variables: { input } });
    if (!data?.recordMediation) return;
    forgetOutcome();
    done(t('referral.mediationDone'));
    onClose();
  });
  return (
    <Dialog title={t('referral.mediate')} onClose={onClose}>
      <form className="form" onSubmit={event => void submit(event)}>
        <p>
          {application.provision?.name}, {application.to?.name}
        </p>
        <Choices
          label={t('referral.mediationResult')}
          type="radio"
          choices={results.map(result => [result, t(`mediationResult.${result}`)] as const)}
          registered={form.register('result')}
          fault={isSubmitted && form.watch('result') === '' ? t('consent.chooseOne') : undefined}
        />
        <Field label={t('referral.mediationOutcome')} fault={isSubmitted && outcome.trim() === '' ? t('frontDoor.required') : undefined}>
          <textarea value={outcome} onChange={event => writeOutcome(event.target.value)} rows={3} />
        </Field>
        <TroubleNotice trouble={troubleOf(error as Error | undefined)} sentence={sentenceOf(error as Error | undefined)} />
        <div className="form-actions">
          <Button className="button" data-kind="main" type="submit" isPending={loading}>
            {t('app.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
