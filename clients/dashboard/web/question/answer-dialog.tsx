import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { StepDialog } from '../dialog/step-dialog.tsx';
import { Choices } from '../field/choices.tsx';
import { Field } from '../field/field.tsx';
import { lifeDomains } from '../front-door/terms.ts';
import { AnswerQuestionDocument, type LifeDomain } from '../generated/graphql.ts';
import { useStep } from '../graph/use-step.tsx';
import { useDone } from '../notice/done.tsx';
import { useDraft } from '../session/draft.ts';
import { ofQuestion, type QuestionDialogProps, useWayOn } from './dialog-props.ts';

/** Answers at once, without a dossier. */
export const AnswerDialog = ({ question, onClose }: QuestionDialogProps) => {
  const { t } = useTranslation();
  const done = useDone();
  const step = useStep(AnswerQuestionDocument);
  const [answer, write, forget] = useDraft(`answer-${question.id}`);
  const form = useForm<{ lifeDomains: string[] }>({ defaultValues: { lifeDomains: [...(question.lifeDomains ?? [])] } });
  const { isSubmitted } = form.formState;
  const isDomainMissing = form.watch('lifeDomains').length === 0;
  const submit = form.handleSubmit(async values => {
    if (answer.trim() === '' || isDomainMissing) return;
    const data = await step.take({
      input: { ...ofQuestion(question), answer: answer.trim(), lifeDomains: values.lifeDomains as LifeDomain[] },
    });
    if (!data?.answerQuestion) return;
    forget();
    done(t('question.answered'));
    onClose();
  });
  const way = useWayOn(question, t('question.answer'));
  return (
    <StepDialog
      title={t('question.answer')}
      step={step}
      compared={[{ label: t('question.answerText'), mine: answer, theirs: question.answer ?? '' }, way]}
      onTheirs={forget}
      onSubmit={submit}
      onClose={onClose}
    >
      <Field label={t('question.answerText')} fault={isSubmitted && answer.trim() === '' ? t('frontDoor.required') : undefined}>
        <textarea value={answer} onChange={event => write(event.target.value)} maxLength={4000} rows={4} />
      </Field>
      <Choices
        label={t('frontDoor.domains')}
        type="checkbox"
        choices={lifeDomains.map(domain => [domain, t(`lifeDomain.${domain}`)] as const)}
        registered={form.register('lifeDomains')}
        fault={isSubmitted && isDomainMissing ? t('consent.chooseOne') : undefined}
      />
    </StepDialog>
  );
};
