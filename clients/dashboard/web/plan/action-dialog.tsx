import { useTranslation } from 'react-i18next';
import { StepDialog } from '../dialog/step-dialog.tsx';
import { Field } from '../field/field.tsx';
import { SelectField } from '../field/select-field.tsx';
import { useLiveForm } from '../field/use-live-form.ts';
import { TextField } from '../field/text-field.tsx';
import { type ActionBy, EditActionDocument, type PlanActionFragment, RecordActionDocument } from '../generated/graphql.ts';
import { useStep } from '../graph/use-step.tsx';
import { useFormat } from '../language/format.ts';
import { useDone } from '../notice/done.tsx';
import { useTexts } from '../session/texts.ts';

/** Own strength first. */
const doers: readonly ActionBy[] = ['RESIDENT', 'NETWORK', 'VOLUNTEER', 'WORKER', 'PARTNER'];

interface ActionDialogProps {
  readonly goalId: string;
  /** Left out for a new one. */
  readonly action?: PlanActionFragment;
  readonly onClose: () => void;
}

/** What is done for a goal, by whom and when. */
export const ActionDialog = ({ goalId, action, onClose }: ActionDialogProps) => {
  const { t } = useTranslation();
  const done = useDone();
  const format = useFormat();
  const record = useStep(RecordActionDocument, 'Dossier');
  const edit = useStep(EditActionDocument);
  const { texts, write, forget } = useTexts(`action-${action?.id ?? goalId}`, { text: action?.text ?? '' });
  const form = useLiveForm<{ by: ActionBy; due: string }>({ by: action?.by ?? 'RESIDENT', due: action?.due ?? '' });
  const text = texts.text.trim();
  const submit = form.handleSubmit(async ({ by, due }) => {
    if (text === '') return;
    const data = action
      ? await edit.take({ input: { id: action.id, expectedVersion: action.version ?? 0, text, due: due || null } })
      : await record.take({ input: { goalId, by, text, ...(due !== '' && { due }) } });
    if (!data || !('editAction' in data ? data.editAction : data.recordAction)) return;
    forget();
    done(t('plan.actionWritten'));
    onClose();
  });
  return (
    <StepDialog
      title={t(action ? 'plan.editAction' : 'plan.addAction')}
      action={t('app.save')}
      step={action ? edit : record}
      compared={[
        { label: t('plan.what'), mine: text, theirs: action?.text ?? '' },
        { label: t('plan.dueOn'), mine: format.date(form.watch('due')), theirs: format.date(action?.due) },
      ]}
      onTheirs={forget}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={t('plan.what')}
        text={texts.text}
        onWrite={next => write('text', next)}
        fault={form.formState.isSubmitted && text === '' ? t('frontDoor.required') : undefined}
      />
      <div className="form-row">
        {!action && (
          <SelectField
            label={t('plan.by')}
            registered={form.register('by')}
            choices={doers.map(by => [by, t(`actionBy.${by}`)] as const)}
          />
        )}
        <Field label={`${t('plan.dueOn')} (${t('app.optional')})`}>
          <input type="date" {...form.register('due')} />
        </Field>
      </div>
    </StepDialog>
  );
};
