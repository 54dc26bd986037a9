import { useMutation } from '@apollo/client/react';
import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from 'react-aria-components';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod/mini';
import { Dialog } from '../dialog/dialog.tsx';
import { Choices } from '../field/choices.tsx';
import {
  type DataCategory,
  GiveConsentDocument,
  type Purpose,
  type RepresentingFragment,
  WithdrawConsentDocument,
} from '../generated/graphql.ts';
import { sentenceOf, troubleOf } from '../graph/trouble.ts';
import { useDone } from '../notice/done.tsx';
import { TroubleNotice } from '../notice/trouble-notice.tsx';
import { categoriesOf, type Consent, everyCategory, type Organisation, sharedWith } from './standing.ts';
import { undoBy } from './undo.ts';
import { endOf, UntilField, useEnds } from './until-field.tsx';
import { giversOf, WhoDecides } from './who-decides.tsx';

interface GiveDialogProps {
  readonly residentId: string;
  readonly organisation: Organisation;
  readonly consents: readonly Consent[];
  readonly birthDate: string | null;
  readonly representatives: readonly RepresentingFragment[];
  readonly onClose: () => void;
}

const purposes: readonly Purpose[] = ['SUPPORT', 'REFERRAL', 'PROVISION_APPLICATION'];

const given = z.object({
  categories: z.array(z.string()).check(z.minLength(1)),
  purposes: z.array(z.string()).check(z.minLength(1)),
  givenBy: z.array(z.string()).check(z.minLength(1)),
  until: z.string(),
});
type Given = z.infer<typeof given>;

/** What a resident permits a party, for what and until when. What was given already is not asked again. */
export const GiveDialog = ({ residentId, organisation, consents, birthDate, representatives, onClose }: GiveDialogProps) => {
  const { t } = useTranslation();
  const done = useDone();
  const [give, { loading, error, client }] = useMutation(GiveConsentDocument, { refetchQueries: ['ConsentOf'], awaitRefetchQueries: true });
  const form = useForm<Given>({
    resolver: zodResolver(given),
    defaultValues: { categories: [], purposes: ['SUPPORT', 'REFERRAL'], givenBy: ['resident'], until: '' },
  });
  const { errors } = form.formState;
  const { isPossible } = useEnds();
  const until = form.watch('until');
  const already = categoriesOf(sharedWith(consents, organisation.id));
  const open = everyCategory.filter(category => organisation.categoryCeiling.includes(category) && !already.has(category));

  const submit = form.handleSubmit(async values => {
    if (!isPossible(values.until)) return;
    const { data } = await give({
      variables: {
        input: {
          residentId,
          granteeId: organisation.id,
          action: 'SHARE',
          provisions: [
            {
              categories: values.categories as DataCategory[],
              purposes: values.purposes as Purpose[],
              ...(values.until !== '' && { until: endOf(values.until) }),
            },
          ],
          givenBy: giversOf(values.givenBy),
        },
      },
    });
    if (!data?.recordConsent) return;
    const { id } = data.recordConsent;
    done(t('consent.givenDone'), undoBy(client, { step: WithdrawConsentDocument, variables: { id }, sentence: t('consent.withdrawn') }));
    onClose();
  });

  return (
    <Dialog title={t('consent.giveTo', { party: organisation.name })} onClose={onClose}>
      <form className="form" noValidate onSubmit={event => void submit(event)}>
        <Choices
          label={t('consent.categories')}
          type="checkbox"
          choices={open.map(category => [category, t(`category.${category}`)] as const)}
          registered={form.register('categories')}
          fault={errors.categories && t('consent.chooseOne')}
        />
        <Choices
          label={t('consent.purposes')}
          type="checkbox"
          choices={purposes.map(purpose => [purpose, t(`purpose.${purpose}`)] as const)}
          registered={form.register('purposes')}
          fault={errors.purposes && t('consent.choosePurpose')}
        />
        <UntilField registered={form.register('until')} isWrong={form.formState.isSubmitted && !isPossible(until)} />
        <WhoDecides
          birthDate={birthDate}
          representatives={representatives}
          registered={form.register('givenBy')}
          fault={errors.givenBy && t('consent.chooseGiver')}
        />
        <TroubleNotice trouble={troubleOf(error as Error | undefined)} sentence={sentenceOf(error as Error | undefined)} />
        <div className="form-actions">
          <Button className="button" data-kind="main" type="submit" isPending={loading}>
            {t('consent.give')}
          </Button>
          <Button className="button" onPress={onClose}>
            {t('app.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
