import { useQuery } from '@apollo/client/react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StepDialog } from '../dialog/step-dialog.tsx';
import { Field } from '../field/field.tsx';
import { type PlanFragment, TeamWorkersDocument, TransferContactWorkerDocument } from '../generated/graphql.ts';
import { useStep } from '../graph/use-step.tsx';
import { teamOf, useMe } from '../me/me.tsx';
import { useDone } from '../notice/done.tsx';

/** Gives the plan another contact worker (vast aanspreekpunt), of the team. */
export const TransferDialog = ({ plan, onClose }: { readonly plan: PlanFragment; readonly onClose: () => void }) => {
  const { t } = useTranslation();
  const done = useDone();
  const team = teamOf(useMe()) ?? '';
  const [chosen, choose] = useState('');
  const { data } = useQuery(TeamWorkersDocument, { variables: { team } });
  const step = useStep(TransferContactWorkerDocument);
  const workers = data?.team?.workers?.flatMap(worker => (worker?.id && worker.name ? [[worker.id, worker.name] as const] : [])) ?? [];
  const others = workers.filter(([id]) => id !== plan.contactWorker?.id);
  const workerId = chosen || others[0]?.[0];
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!workerId) return;
    const answer = await step.take({ input: { id: plan.id, expectedVersion: plan.version ?? 0, workerId } });
    if (!answer?.transferContactWorker) return;
    done(t('plan.transferred'));
    onClose();
  };
  return (
    <StepDialog
      title={t('plan.transfer')}
      step={{ ...step, isBusy: step.isBusy || others.length === 0 }}
      compared={[
        {
          label: t('dossier.contactWorker'),
          mine: workers.find(([id]) => id === workerId)?.[1] ?? '',
          theirs: plan.contactWorker?.name ?? '',
        },
      ]}
      onSubmit={submit}
      onClose={onClose}
    >
      <Field label={t('dossier.contactWorker')}>
        <select value={chosen} onChange={event => choose(event.target.value)}>
          {others.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </Field>
    </StepDialog>
  );
};
