import { useQuery } from '@apollo/client/react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { WhoDecides } from '../consent/who-decides.tsx';
import { StepDialog } from '../dialog/step-dialog.tsx';
import { Field } from '../field/field.tsx';
import { SelectField } from '../field/select-field.tsx';
import { entryPoints } from '../front-door/terms.ts';
import { type EntryPoint, HandOverQuestionDocument, TeamsToHandToDocument } from '../generated/graphql.ts';
import { useStep } from '../graph/use-step.tsx';
import { useDone } from '../notice/done.tsx';
import { ofQuestion, type QuestionDialogProps, useWayOn } from './dialog-props.ts';
import { useLettingRecord } from './letting-record.ts';

/** Hands a question on, with its history and its turn: to another team only once the resident lets that team record. */
export const HandOverDialog = ({ question, onClose }: QuestionDialogProps) => {
  const { t } = useTranslation();
  const done = useDone();
  const from = question.team?.id ?? '';
  const { data } = useQuery(TeamsToHandToDocument, { fetchPolicy: 'cache-first' });
  const form = useForm<{ team: string; entryPoint: string; givenBy: string[] }>({
    defaultValues: { team: from, entryPoint: question.currentEntryPoint ?? 'TEAM', givenBy: [] },
  });
  const team = form.watch('team');
  const letting = useLettingRecord(question.resident?.id, from, team);
  const step = useStep(HandOverQuestionDocument, 'Question');
  const isAsked = letting.isNeeded && !letting.isReading && !letting.standing;
  const isUnsaid = isAsked && form.watch('givenBy').length === 0;
  const teams = data?.teams?.flatMap(one => (one?.id && one.name ? [[one.id, one.name] as const] : [])) ?? [
    [from, question.team?.name ?? ''],
  ];

  const submit = form.handleSubmit(async ({ entryPoint, givenBy }) => {
    if (isUnsaid) return;
    const consentId = letting.isNeeded ? await letting.consentId(givenBy) : undefined;
    if (letting.isNeeded && !consentId) return;
    const handed = await step.take({
      input: {
        ...ofQuestion(question),
        ...(team !== from && { team }),
        entryPoint: entryPoint as EntryPoint,
        ...(consentId !== undefined && { consentId }),
      },
    });
    if (!handed?.handOverQuestion) return;
    done(t('question.handedOver'));
    onClose();
  });

  const way = useWayOn(question, t('question.handOver'));
  const placeOf = (place: string, at: string | undefined): string =>
    [at, t(`entryPoint.${place as EntryPoint}`)].filter(Boolean).join(', ');
  const chain = {
    label: t('question.place'),
    mine: placeOf(form.watch('entryPoint'), teams.find(([id]) => id === team)?.[1]),
    theirs: placeOf(question.currentEntryPoint ?? 'TEAM', question.team?.name),
  };
  return (
    <StepDialog
      title={t('question.handOver')}
      step={{ ...step, isBusy: step.isBusy || letting.isBusy || letting.isReading }}
      compared={[way, chain]}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="small subtle">{t('question.handOverText')}</p>
      <div className="form-row">
        <Field label={t('team.team')}>
          <select value={team} onChange={event => form.setValue('team', event.target.value)}>
            {teams.map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </Field>
        <SelectField
          label={t('question.place')}
          registered={form.register('entryPoint')}
          choices={entryPoints.map(entryPoint => [entryPoint, t(`entryPoint.${entryPoint}`)] as const)}
        />
      </div>
      {letting.standing && <p>{t('question.mayRecord')}</p>}
      {isAsked && (
        <>
          <p>
            {t('question.askFirst')}{' '}
            <span className="subtle">{letting.categories.map(category => t(`category.${category}`)).join(', ')}</span>
          </p>
          <WhoDecides
            birthDate={letting.birthDate}
            representatives={letting.representatives}
            registered={form.register('givenBy')}
            fault={form.formState.isSubmitted && isUnsaid ? t('consent.chooseGiver') : undefined}
          />
        </>
      )}
      {letting.trouble}
    </StepDialog>
  );
};
