import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../dialog/dialog.tsx';
import { Field } from '../field/field.tsx';
import { FormActions } from '../field/form-actions.tsx';
import { type ClarificationEnd, ConcludeClarificationDocument } from '../generated/graphql.ts';
import { useStep } from '../graph/use-step.tsx';
import { useDone } from '../notice/done.tsx';
import { useDraft } from '../session/draft.ts';
import { ofQuestion, type QuestionDialogProps } from './dialog-props.ts';

const labels = { IN_PLAN: 'plan', LIGHT_INTERVENTION: 'light', REFERRED: 'refer' } as const;

/** Ends clarifying: how the question goes on. Light help says what is done, and by whom. */
export const ConcludeDialog = ({ question, end, onClose }: QuestionDialogProps & { readonly end: ClarificationEnd }) => {
  const { t } = useTranslation();
  const done = useDone();
  const { take, isBusy, trouble } = useStep(ConcludeClarificationDocument);
  const [lightHelp, write, forget] = useDraft(`light-help-${question.id}`);
  const [isTried, setTried] = useState(false);
  const isLight = end === 'LIGHT_INTERVENTION';
  const isMissing = isLight && lightHelp.trim() === '';
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (isMissing) return;
    const data = await take({ input: { ...ofQuestion(question), end, ...(isLight && { lightHelp: lightHelp.trim() }) } });
    if (!data?.concludeClarification) return;
    forget();
    done(t('question.concluded'));
    onClose();
  };
  return (
    <Dialog title={t(`question.${labels[end]}`)} onClose={onClose}>
      <form className="form" onSubmit={event => void submit(event)}>
        <p>{t(`question.${labels[end]}Text`)}</p>
        {isLight && (
          <Field label={t('question.lightHelp')} fault={isTried && isMissing ? t('frontDoor.required') : undefined}>
            <textarea value={lightHelp} onChange={event => write(event.target.value)} maxLength={4000} rows={4} />
          </Field>
        )}
        {trouble}
        <FormActions label={t(`question.${labels[end]}`)} isBusy={isBusy} onCancel={onClose} />
      </form>
    </Dialog>
  );
};
