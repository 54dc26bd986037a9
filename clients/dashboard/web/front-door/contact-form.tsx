import { useMutation } from '@apollo/client/react';
import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect } from 'react';
import { Button } from 'react-aria-components';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod/mini';
import { Choices } from '../field/choices.tsx';
import { Field } from '../field/field.tsx';
import { type ContactChannel, type ContactKind, type LifeDomain, LogContactDocument } from '../generated/graphql.ts';
import { sentenceOf, troubleOf } from '../graph/trouble.ts';
import { useDone } from '../notice/done.tsx';
import { TroubleNotice } from '../notice/trouble-notice.tsx';
import { useDraft } from '../session/draft.ts';
import { channels, kinds, lifeDomains } from './terms.ts';

const contact = z.object({ kind: z.string(), channel: z.string(), lifeDomains: z.array(z.string()) });

type Contact = z.infer<typeof contact>;

interface ContactFormProps {
  /** Left out for somebody who stays anonymous. */
  readonly residentId?: string;
  readonly onLogged?: () => void;
}

/** A contact in a few keys: what is usual is chosen already, Enter writes it down. */
export const ContactForm = ({ residentId, onLogged }: ContactFormProps) => {
  const { t } = useTranslation();
  const done = useDone();
  const [note, writeNote, forgetNote] = useDraft(`contact-note-${residentId ?? 'anonymous'}`);
  const [log, { loading, error }] = useMutation(LogContactDocument, { refetchQueries: residentId ? ['Dossier'] : [] });
  const form = useForm<Contact>({
    resolver: zodResolver(contact),
    defaultValues: { kind: 'INFORMATION', channel: 'WALK_IN', lifeDomains: [] },
  });
  const faultOfNote = note.trim() !== '' && form.watch('lifeDomains').length === 0 ? t('frontDoor.domainFirst') : undefined;

  const { setFocus } = form;
  useEffect(() => setFocus('kind'), [setFocus]);

  const submit = form.handleSubmit(async values => {
    if (faultOfNote) return;
    const { data } = await log({
      variables: {
        input: {
          ...(residentId !== undefined && { residentId }),
          kind: values.kind as ContactKind,
          channel: values.channel as ContactChannel,
          ...(values.lifeDomains.length > 0 && { lifeDomains: values.lifeDomains as LifeDomain[] }),
          ...(note.trim() !== '' && { note: note.trim() }),
        },
      },
    });
    if (!data?.logContact) return;
    forgetNote();
    form.reset();
    done(t('frontDoor.logged'));
    onLogged?.();
  });

  return (
    <form className="form" onSubmit={event => void submit(event)}>
      <Choices
        label={t('frontDoor.kind')}
        type="radio"
        choices={kinds.map(kind => [kind, t(`contactKind.${kind}`)] as const)}
        registered={form.register('kind')}
      />
      <Choices
        label={t('frontDoor.channel')}
        type="radio"
        choices={channels.map(channel => [channel, t(`channel.${channel}`)] as const)}
        registered={form.register('channel')}
      />
      <Choices
        label={`${t('frontDoor.domains')} (${t('app.optional')})`}
        type="checkbox"
        choices={lifeDomains.map(domain => [domain, t(`lifeDomain.${domain}`)] as const)}
        registered={form.register('lifeDomains')}
      />
      <Field
        label={`${t('frontDoor.note')} (${t('app.optional')})`}
        fault={faultOfNote}
        {...(residentId === undefined && { hint: t('frontDoor.noteHint') })}
      >
        <textarea value={note} onChange={event => writeNote(event.target.value)} maxLength={4000} rows={3} />
      </Field>
      <TroubleNotice trouble={troubleOf(error as Error | undefined)} sentence={sentenceOf(error as Error | undefined)} />
      <div className="form-actions">
        <Button className="button" data-kind="main" type="submit" isPending={loading}>
          {t('frontDoor.contact')}
        </Button>
      </div>
    </form>
  );
};
