import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StepDialog } from '../dialog/step-dialog.tsx';
import { Field } from '../field/field.tsx';
import { type ClarificationEnd, ConcludeClarificationDocument } from '../generated/graphql.ts';
import { useStep } from '../graph/use-step.tsx';
import { useDone } from '../notice/done.tsx';
import { useDraft } from '../session/draft.ts';
import { ofQuestion, type QuestionDialogProps, useWayOn } from './dialog-props.ts';

const labels = { IN_PLAN: 'plan', LIGHT_INTERVENTION: 'light', REFERRED: 'refer' } as const;

/** Ends clarifying: how the question goes on. Light help says what is done, and by whom. */
export const ConcludeDialog = ({ question, end, onClose }: QuestionDialogProps & { readonly end: ClarificationEnd }) => {
  const { t } = useTranslation();
  const done = useDone();
  const step = useStep(ConcludeClarificationDocument);
  const [lightHelp, write, forget] = useDraft(`light-help-${question.id}`);
  const [isTried, setTried] = useState(false);
  const isLight = end === 'LIGHT_INTERVENTION';
  const isMissing = isLight && lightHelp.trim() === '';
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (isMissing) return;
    const data = await step.take({ input: { ...ofQuestion(question), end, ...(isLight && { lightHelp: lightHelp.trim() }) } });
    if (!data?.concludeClarification) return;
    forget();
    done(t('question.concluded'));
    onClose();
  };
  const way = useWayOn(question, t(`question.${labels[end]}`));
  return (
    <StepDialog title={t(`question.${labels[end]}`)} step={step} compared={[way]} onTheirs={forget} onSubmit={submit} onClose={onClose}>
      <p>{t(`question.${labels[end]}Text`)}</p>
      {isLight && (
        <Field label={t('question.lightHelp')} fault={isTried && isMissing ? t('frontDoor.required') : undefined}>
          <textarea value={lightHelp} onChange={event => write(event.target.value)} maxLength={4000} rows={4} />
        </Field>
      )}
    </StepDialog>
  );
};
