import { useMutation } from '@apollo/client/react';
import { Button } from 'react-aria-components';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../dialog/dialog.tsx';
import { Choices } from '../field/choices.tsx';
import { Field } from '../field/field.tsx';
import { type OverrideVerdict, ReviewOverrideDocument } from '../generated/graphql.ts';
import { sentenceOf, troubleOf } from '../graph/trouble.ts';
import { useDone } from '../notice/done.tsx';
import { TroubleNotice } from '../notice/trouble-notice.tsx';
import { useDraft } from '../session/draft.ts';
import type { Override } from './overrides-page.tsx';

const verdicts: readonly OverrideVerdict[] = ['JUSTIFIED', 'NOT_JUSTIFIED'];

/** What somebody else than the worker finds of an override. */
export const ReviewDialog = ({ override, onClose }: { readonly override: Override; readonly onClose: () => void }) => {
  const { t } = useTranslation();
  const done = useDone();
  const [note, writeNote, forgetNote] = useDraft(`review-${override.id}`);
  const [review, { loading, error }] = useMutation(ReviewOverrideDocument, {
    refetchQueries: ['OverridesToReview'],
    awaitRefetchQueries: true,
  });
  const form = useForm({ defaultValues: { verdict: '' } });
  const { isSubmitted } = form.formState;
  const submit = form.handleSubmit(async ({ verdict }) => {
    if (note.trim() === '' || verdict === '') return;
    const { data } = await review({ variables: { input: { id: override.id, verdict: verdict as OverrideVerdict, note: note.trim() } } });
    if (!data?.reviewOverride) return;
    forgetNote();
    done(t('oversight.reviewed'));
    onClose();
  });
  return (
    <Dialog title={t('oversight.reviewTitle')} onClose={onClose}>
      <form className="form" onSubmit={event => void submit(event)}>
        <Choices
          label={t('oversight.verdict')}
          type="radio"
          choices={verdicts.map(verdict => [verdict, t(`verdict.${verdict}`)] as const)}
          registered={form.register('verdict')}
          fault={isSubmitted && form.watch('verdict') === '' ? t('consent.chooseOne') : undefined}
        />
        <Field label={t('oversight.verdictNote')} fault={isSubmitted && note.trim() === '' ? t('frontDoor.required') : undefined}>
          <textarea value={note} onChange={event => writeNote(event.target.value)} rows={4} />
        </Field>
        <TroubleNotice trouble={troubleOf(error as Error | undefined)} sentence={sentenceOf(error as Error | undefined)} />
        <div className="form-actions">
          <Button className="button" data-kind="main" type="submit" isPending={loading}>
            {t('oversight.review')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
