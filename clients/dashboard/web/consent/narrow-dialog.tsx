import { useApolloClient } from '@apollo/client/react';
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod/mini';
import { Dialog } from '../dialog/dialog.tsx';
import { Choices } from '../field/choices.tsx';
import { FormActions } from '../field/form-actions.tsx';
import { GiveConsentDocument, type RepresentingFragment, WithdrawConsentDocument } from '../generated/graphql.ts';
import { useStep } from '../graph/use-step.tsx';
import { useDone } from '../notice/done.tsx';
import { categoriesOf, type Consent, everyCategory, type Organisation } from './standing.ts';
import { giversOf, WhoDecides } from './who-decides.tsx';

interface NarrowDialogProps {
  readonly residentId: string;
  readonly organisation: Organisation;
  /** What the resident shares with the party now. */
  readonly consents: readonly Consent[];
  readonly birthDate: string | null;
  readonly representatives: readonly RepresentingFragment[];
  readonly onClose: () => void;
}

const narrowed = z.object({
  categories: z.array(z.string()).check(z.minLength(1)),
  givenBy: z.array(z.string()).check(z.minLength(1)),
});

/** What is left of each line once only these kinds of data go on: for the same purposes, and no longer than before. */
const leftOf = (consents: readonly Consent[], categories: readonly string[]) =>
  consents.flatMap(({ provisions }) =>
    (provisions ?? []).flatMap(line => {
      const left = (line.categories ?? []).filter(category => categories.includes(category));
      return left.length === 0
        ? []
        : [{ categories: left, purposes: [...(line.purposes ?? [])], ...(line.validUntil !== null && { until: line.validUntil }) }];
    }),
  );

/** Shares less with a party than before. What was given ends first: should the rest fail, less is open than was meant, and never more. */
export const NarrowDialog = ({ residentId, organisation, consents, birthDate, representatives, onClose }: NarrowDialogProps) => {
  const { t } = useTranslation();
  const done = useDone();
  const client = useApolloClient();
  const withdraw = useStep(WithdrawConsentDocument);
  const give = useStep(GiveConsentDocument);
  // What stood when this was opened: what is withdrawn on the way is no longer among what the page shows.
  const [standing] = useState(consents);
  const [ended, setEnded] = useState<readonly string[]>([]);
  const shared = categoriesOf(standing);
  const form = useForm<z.infer<typeof narrowed>>({
    resolver: zodResolver(narrowed),
    defaultValues: { categories: [...shared], givenBy: ['resident'] },
  });
  const { errors } = form.formState;

  const end = async (): Promise<boolean> => {
    for (const { id } of standing) {
      if (ended.includes(id)) continue;
      if (!(await withdraw.take({ id }))?.withdrawConsent) return false;
      setEnded(before => [...before, id]);
    }
    return true;
  };
  const submit = form.handleSubmit(async ({ categories, givenBy }) => {
    if (!(await end())) return;
    const input = { residentId, granteeId: organisation.id, action: 'SHARE' as const, givenBy: giversOf(givenBy) };
    const data = await give.take({ input: { ...input, provisions: leftOf(standing, categories) } });
    await client.refetchQueries({ include: ['ConsentOf'] });
    if (!data?.recordConsent) return;
    done(t('consent.narrowed'));
    onClose();
  });

  return (
    <Dialog title={t('consent.narrowTitle', { party: organisation.name })} onClose={onClose}>
      <form className="form" onSubmit={event => void submit(event)}>
        <p>{t('consent.narrowText', { party: organisation.name })}</p>
        <Choices
          label={t('consent.stays')}
          type="checkbox"
          choices={everyCategory.filter(category => shared.has(category)).map(category => [category, t(`category.${category}`)] as const)}
          registered={form.register('categories')}
          fault={errors.categories && t('consent.narrowNone')}
        />
        <WhoDecides
          birthDate={birthDate}
          representatives={representatives}
          registered={form.register('givenBy')}
          fault={errors.givenBy && t('consent.chooseGiver')}
        />
        {withdraw.trouble}
        {give.trouble}
        {ended.length > 0 && !give.isBusy && <p className="notice">{t('consent.narrowHalf', { party: organisation.name })}</p>}
        <FormActions label={t('consent.narrow')} isBusy={withdraw.isBusy || give.isBusy} onCancel={onClose} />
      </form>
    </Dialog>
  );
};
