import { useQuery } from '@apollo/client/react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../dialog/dialog.tsx';
import { Choices } from '../field/choices.tsx';
import { Field } from '../field/field.tsx';
import { FormActions } from '../field/form-actions.tsx';
import { TextField } from '../field/text-field.tsx';
import { type DataCategory, type Purpose, RequestConsentDocument, WhomToAskForDocument } from '../generated/graphql.ts';
import { useStep } from '../graph/use-step.tsx';
import { useMe } from '../me/me.tsx';
import { useOwnName } from '../me/own-name.ts';
import { useDone } from '../notice/done.tsx';
import { useTexts } from '../session/texts.ts';
import { everyCategory } from './standing.ts';
import { endOf, UntilField, useEnds } from './until-field.tsx';

const purposes: readonly Purpose[] = ['SUPPORT', 'REFERRAL', 'PROVISION_APPLICATION'];
/** The words that are proposed below, by their version; whoever changes them says so. */
const PROPOSED = 'wijkteam-1';
const OWN_WORDS = 'eigen-woorden';

interface AskDialogProps {
  readonly residentId: string;
  /** What somebody missed when they asked. */
  readonly category?: DataCategory;
  readonly onClose: () => void;
}

interface Asked {
  readonly party: string;
  readonly categories: string[];
  readonly purpose: Purpose;
  readonly until: string;
}

/** Asks a resident for consent, in words that the resident understands. Nothing opens until it is agreed to. */
export const AskDialog = ({ residentId, category, onClose }: AskDialogProps) => {
  const { t } = useTranslation();
  const done = useDone();
  const me = useMe();
  const ownName = useOwnName();
  const { isPossible } = useEnds();
  const { data } = useQuery(WhomToAskForDocument, { variables: { id: residentId } });
  const { take, isBusy, trouble } = useStep(RequestConsentDocument, 'ConsentOf');
  const form = useForm<Asked>({
    defaultValues: { party: me.party.id, categories: category ? [category] : [], purpose: 'SUPPORT', until: '' },
  });
  const { party, categories, purpose, until } = form.watch();
  const organisations = data?.organisations?.edges?.flatMap(edge => edge?.node ?? []) ?? [];
  const organisation = organisations.find(({ id }) => id === party);
  const isOwn = party === me.party.id;
  const open = everyCategory.filter(one => isOwn || organisation?.categoryCeiling?.includes(one));
  const chosen = open.filter(one => categories.includes(one));
  const proposed = t(isOwn ? 'consent.proposedOwn' : 'consent.proposedShare', {
    team: ownName,
    party: organisation?.name ?? '',
    categories: chosen.map(one => t(`category.${one}`).toLocaleLowerCase()).join(', '),
    purpose: t(`purpose.${purpose}`).toLocaleLowerCase(),
    lng: 'nl',
  });
  const { texts, write, forget } = useTexts(`asking-${residentId}`, { notice: '' });
  const notice = texts.notice.trim() || proposed;
  const { isSubmitted } = form.formState;

  const submit = form.handleSubmit(async () => {
    if (chosen.length === 0 || !isPossible(until)) return;
    const answer = await take({
      input: {
        residentId,
        granteeId: party,
        action: isOwn ? 'RECORD' : 'SHARE',
        categories: chosen,
        purpose,
        ...(until !== '' && { until: endOf(until) }),
        notice,
        noticeVersion: notice === proposed ? PROPOSED : OWN_WORDS,
      },
    });
    if (!answer?.requestConsent) return;
    forget();
    done(t('consent.asked'));
    onClose();
  });

  return (
    <Dialog title={t('consent.ask')} onClose={onClose}>
      <form className="form" noValidate onSubmit={event => void submit(event)}>
        <p className="small subtle">{t('consent.askText')}</p>
        <Field label={t('consent.whoSees')}>
          <select {...form.register('party')}>
            <option value={me.party.id}>{ownName}</option>
            {organisations.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </Field>
        <Choices
          label={t('consent.categories')}
          type="checkbox"
          choices={open.map(one => [one, t(`category.${one}`)] as const)}
          registered={form.register('categories')}
          fault={isSubmitted && chosen.length === 0 ? t('consent.chooseOne') : undefined}
        />
        <Choices
          label={t('consent.purposes')}
          type="radio"
          choices={purposes.map(one => [one, t(`purpose.${one}`)] as const)}
          registered={form.register('purpose')}
        />
        <UntilField registered={form.register('until')} isWrong={isSubmitted && !isPossible(until)} />
        <TextField
          label={t('consent.notice')}
          hint={t('consent.noticeHint')}
          text={texts.notice || proposed}
          onWrite={text => write('notice', text)}
          rows={5}
        />
        {trouble}
        <FormActions label={t('consent.ask')} isBusy={isBusy} onCancel={onClose} />
      </form>
    </Dialog>
  );
};
