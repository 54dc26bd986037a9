import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../dialog/dialog.tsx';
import { Choices } from '../field/choices.tsx';
import { Field } from '../field/field.tsx';
import { FormActions } from '../field/form-actions.tsx';
import { lifeDomains } from '../front-door/terms.ts';
import { type AssessmentPhase, type LifeDomain, RecordAssessmentDocument } from '../generated/graphql.ts';
import { useStep } from '../graph/use-step.tsx';
import { dayAndTime } from '../language/moment-at.ts';
import { useDone } from '../notice/done.tsx';

const phases: readonly AssessmentPhase[] = ['START', 'INTERIM', 'END', 'FOLLOW_UP'];
/** The matrix scores every life domain but these two. */
const scored = lifeDomains.filter(domain => domain !== 'PARENTING' && domain !== 'NEIGHBOURHOOD');
/** From acute problems to fully self-reliant. */
const scores = [1, 2, 3, 4, 5] as const;

interface Assessed {
  readonly phase: AssessmentPhase;
  readonly date: string;
  readonly scores: Partial<Record<LifeDomain, string>>;
}

/** How self-reliant somebody is now, in those life domains that were spoken of. */
export const AssessDialog = ({ residentId, onClose }: { readonly residentId: string; readonly onClose: () => void }) => {
  const { t } = useTranslation();
  const done = useDone();
  const [today] = dayAndTime(new Date());
  const { take, isBusy, trouble } = useStep(RecordAssessmentDocument, 'Dossier');
  const form = useForm<Assessed>({ defaultValues: { phase: 'START', date: today, scores: {} } });
  const given = scored.flatMap(lifeDomain => {
    const score = Number(form.watch(`scores.${lifeDomain}`) ?? 0);
    return score > 0 ? [{ lifeDomain, score }] : [];
  });
  const submit = form.handleSubmit(async ({ phase, date }) => {
    if (given.length === 0) return;
    const data = await take({ input: { residentId, phase, date, scores: given } });
    if (!data?.recordAssessment) return;
    done(t('dossier.assessed'));
    onClose();
  });
  return (
    <Dialog title={t('dossier.assess')} onClose={onClose}>
      <form className="form" onSubmit={event => void submit(event)}>
        <Choices
          label={t('dossier.phase')}
          type="radio"
          choices={phases.map(phase => [phase, t(`assessmentPhase.${phase}`)] as const)}
          registered={form.register('phase')}
        />
        <Field label={t('appointment.day')}>
          <input type="date" max={today} required {...form.register('date')} />
        </Field>
        <p className="small subtle">{t('dossier.scoreText')}</p>
        {scored.map(domain => (
          <Choices
            key={domain}
            label={t(`lifeDomain.${domain}`)}
            type="radio"
            choices={scores.map(score => [String(score), String(score)] as const)}
            registered={form.register(`scores.${domain}`)}
          />
        ))}
        {form.formState.isSubmitted && given.length === 0 && <span className="field-fault">{t('consent.chooseOne')}</span>}
        {trouble}
        <FormActions label={t('app.save')} isBusy={isBusy} onCancel={onClose} />
      </form>
    </Dialog>
  );
};
