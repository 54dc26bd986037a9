import { useTranslation } from 'react-i18next';
import { StepDialog } from '../dialog/step-dialog.tsx';
import { SelectField } from '../field/select-field.tsx';
import { useLiveForm } from '../field/use-live-form.ts';
import { TextField } from '../field/text-field.tsx';
import { lifeDomains } from '../front-door/terms.ts';
import { AddGoalDocument, EditGoalDocument, type GoalStatus, type LifeDomain, type PlanGoalFragment } from '../generated/graphql.ts';
import { useStep } from '../graph/use-step.tsx';
import { useDone } from '../notice/done.tsx';
import { useTexts } from '../session/texts.ts';

const statuses: readonly GoalStatus[] = ['PLANNED', 'IN_PROGRESS', 'ACHIEVED', 'PARTLY_ACHIEVED', 'NOT_ACHIEVED'];
const names = ['text', 'baseline', 'target', 'ownContribution'] as const;

const labels = { text: 'plan.goal', baseline: 'dossier.baseline', target: 'dossier.target', ownContribution: 'dossier.own' } as const;

interface GoalDialogProps {
  readonly planId: string;
  readonly residentId: string;
  /** Left out for a new one. */
  readonly goal?: PlanGoalFragment;
  readonly onClose: () => void;
}

/** What is to be reached in one life domain. What the resident does themselves is asked before what helpers do. */
export const GoalDialog = ({ planId, residentId, goal, onClose }: GoalDialogProps) => {
  const { t } = useTranslation();
  const done = useDone();
  const add = useStep(AddGoalDocument, 'Dossier');
  const edit = useStep(EditGoalDocument);
  const { texts, write, forget } = useTexts(`goal-${goal?.id ?? planId}`, {
    text: goal?.text ?? '',
    baseline: goal?.baseline ?? '',
    target: goal?.target ?? '',
    ownContribution: goal?.ownContribution ?? '',
  });
  const form = useLiveForm<{ lifeDomain: LifeDomain; status: GoalStatus }>({
    lifeDomain: goal?.lifeDomain ?? 'FINANCES',
    status: goal?.status ?? 'PLANNED',
  });
  const isMissing = texts.text.trim() === '';
  const submit = form.handleSubmit(async ({ lifeDomain, status }) => {
    if (isMissing) return;
    const [text, baseline, target, ownContribution] = names.map(name => texts[name].trim() || null);
    const written = { text: text ?? null, baseline: baseline ?? null, target: target ?? null, ownContribution: ownContribution ?? null };
    const data = goal
      ? await edit.take({ input: { id: goal.id, expectedVersion: goal.version ?? 0, status, ...written } })
      : await add.take({ input: { planId, residentId, lifeDomain, ...written } });
    if (!data || !('editGoal' in data ? data.editGoal : data.addGoal)) return;
    forget();
    done(t('plan.goalWritten'));
    onClose();
  });
  const nameOf = (status: GoalStatus | null | undefined): string => (status ? t(`goalStatus.${status}`) : '');
  const compared = [
    ...names.map(name => ({ label: t(labels[name]), mine: texts[name], theirs: goal?.[name] ?? '' })),
    { label: t('work.state'), mine: nameOf(form.watch('status')), theirs: nameOf(goal?.status) },
  ];
  const title = goal?.lifeDomain ? `${t('plan.goal')}: ${t(`lifeDomain.${goal.lifeDomain}`)}` : t('plan.addGoal');
  return (
    <StepDialog
      title={title}
      action={t('app.save')}
      step={goal ? edit : add}
      compared={compared}
      onTheirs={forget}
      onSubmit={submit}
      onClose={onClose}
    >
      {!goal && (
        <SelectField
          label={t('frontDoor.domains')}
          registered={form.register('lifeDomain')}
          choices={lifeDomains.map(domain => [domain, t(`lifeDomain.${domain}`)] as const)}
        />
      )}
      <TextField
        label={t('plan.goal')}
        text={texts.text}
        onWrite={text => write('text', text)}
        fault={form.formState.isSubmitted && isMissing ? t('frontDoor.required') : undefined}
      />
      <TextField
        label={t('dossier.own')}
        hint={t('plan.ownHint')}
        text={texts.ownContribution}
        onWrite={text => write('ownContribution', text)}
      />
      <div className="form-row">
        <TextField label={t('dossier.baseline')} text={texts.baseline} onWrite={text => write('baseline', text)} />
        <TextField label={t('dossier.target')} text={texts.target} onWrite={text => write('target', text)} />
      </div>
      {goal && (
        <SelectField
          label={t('work.state')}
          registered={form.register('status')}
          choices={statuses.map(status => [status, t(`goalStatus.${status}`)] as const)}
        />
      )}
    </StepDialog>
  );
};
