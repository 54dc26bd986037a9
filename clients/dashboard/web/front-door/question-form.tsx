import { useMutation } from '@apollo/client/react';
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod/mini';
import { Choices } from '../field/choices.tsx';
import { Field } from '../field/field.tsx';
import { SelectField } from '../field/select-field.tsx';
import { type ContactChannel, type EntryPoint, type LifeDomain, RegisterQuestionDocument, type Urgency } from '../generated/graphql.ts';
import { sentenceOf, troubleOf } from '../graph/trouble.ts';
import { useDone } from '../notice/done.tsx';
import { TroubleNotice } from '../notice/trouble-notice.tsx';
import { PersonChoice } from '../question/person-choice.tsx';
import { useDraft } from '../session/draft.ts';
import { channels, entryPoints, lifeDomains, urgencies } from './terms.ts';

const question = z.object({ channel: z.string(), entryPoint: z.string(), urgency: z.string(), lifeDomains: z.array(z.string()) });

type Question = z.infer<typeof question>;

interface QuestionFormProps {
  /** Left out where it is not known whose question it is. */
  readonly residentId?: string;
  /** Whether somebody can be looked up; otherwise it stays anonymous. */
  readonly mayName?: boolean;
  readonly onRegistered?: () => void;
}

/** What is asked, in the words of who asks. */
export const QuestionForm = ({ residentId: known, mayName = false, onRegistered }: QuestionFormProps) => {
  const { t } = useTranslation();
  const done = useDone();
  const [stated, writeStated, forgetStated] = useDraft(`question-${known ?? 'anonymous'}`);
  const [chosen, choose] = useState('');
  const residentId = known ?? (chosen || undefined);
  const [register, { loading, error }] = useMutation(RegisterQuestionDocument, { refetchQueries: residentId ? ['Dossier'] : [] });
  const form = useForm<Question>({
    resolver: zodResolver(question),
    defaultValues: { channel: 'WALK_IN', entryPoint: 'TEAM', urgency: 'NORMAL', lifeDomains: [] },
  });
  const isMissing = form.formState.isSubmitted && stated.trim() === '';

  const submit = form.handleSubmit(async values => {
    if (stated.trim() === '') return;
    const { data } = await register({
      variables: {
        input: {
          ...(residentId !== undefined && { residentId }),
          channel: values.channel as ContactChannel,
          entryPoint: values.entryPoint as EntryPoint,
          urgency: values.urgency as Urgency,
          stated: stated.trim(),
          ...(values.lifeDomains.length > 0 && { lifeDomains: values.lifeDomains as LifeDomain[] }),
        },
      },
    });
    if (!data?.registerQuestion) return;
    forgetStated();
    form.reset();
    choose('');
    done(t('frontDoor.registered'));
    onRegistered?.();
  });

  return (
    <form className="form" onSubmit={event => void submit(event)}>
      {mayName && known === undefined && <PersonChoice chosen={chosen} onChoose={choose} />}
      <Field label={t('frontDoor.stated')} fault={isMissing ? t('frontDoor.required') : undefined} hint={t('frontDoor.questionText')}>
        <textarea value={stated} onChange={event => writeStated(event.target.value)} maxLength={4000} rows={4} required />
      </Field>
      <div className="form-row">
        <SelectField
          label={t('frontDoor.channel')}
          registered={form.register('channel')}
          choices={channels.map(channel => [channel, t(`channel.${channel}`)] as const)}
        />
        <SelectField
          label={t('frontDoor.entryPoint')}
          registered={form.register('entryPoint')}
          choices={entryPoints.map(entryPoint => [entryPoint, t(`entryPoint.${entryPoint}`)] as const)}
        />
      </div>
      <Choices
        label={t('frontDoor.urgency')}
        type="radio"
        choices={urgencies.map(urgency => [urgency, t(`urgency.${urgency}`)] as const)}
        registered={form.register('urgency')}
      />
      <Choices
        label={`${t('frontDoor.domains')} (${t('app.optional')})`}
        type="checkbox"
        choices={lifeDomains.map(domain => [domain, t(`lifeDomain.${domain}`)] as const)}
        registered={form.register('lifeDomains')}
      />
      <TroubleNotice trouble={troubleOf(error as Error | undefined)} sentence={sentenceOf(error as Error | undefined)} />
      <div className="form-actions">
        <Button className="button" data-kind="main" type="submit" isPending={loading}>
          {t('frontDoor.question')}
        </Button>
      </div>
    </form>
  );
};
