import { useMutation } from '@apollo/client/react';
import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from 'react-aria-components';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod/mini';
import { Dialog } from '../dialog/dialog.tsx';
import { Choices } from '../field/choices.tsx';
import { Field } from '../field/field.tsx';
import { type ConsentOfQuery, type DataCategory, GiveConsentDocument, type Purpose } from '../generated/graphql.ts';
import { sentenceOf, troubleOf } from '../graph/trouble.ts';
import { useDone } from '../notice/done.tsx';
import { TroubleNotice } from '../notice/trouble-notice.tsx';
import { nameOf } from '../residents/name.ts';
import { type Consent, everyCategory, type Organisation, sharedWith } from './standing.ts';

type Representatives = NonNullable<NonNullable<ConsentOfQuery['resident']>['representatives']>;

interface GiveDialogProps {
  readonly residentId: string;
  readonly organisation: Organisation;
  readonly consents: readonly Consent[];
  readonly representatives: Representatives;
  readonly onClose: () => void;
}

const THE_RESIDENT = 'resident';
const purposes: readonly Purpose[] = ['SUPPORT', 'REFERRAL', 'PROVISION_APPLICATION'];

const given = z.object({
  categories: z.array(z.string()).check(z.minLength(1)),
  purposes: z.array(z.string()).check(z.minLength(1)),
  givenBy: z.array(z.string()).check(z.minLength(1)),
  until: z.string().check(z.refine(until => until === '' || until > new Date().toISOString().slice(0, 10))),
});
type Given = z.infer<typeof given>;

/** What a resident permits a party, for what and until when. What was given already is not asked again. */
export const GiveDialog = ({ residentId, organisation, consents, representatives, onClose }: GiveDialogProps) => {
  const { t } = useTranslation();
  const done = useDone();
  const [give, { loading, error }] = useMutation(GiveConsentDocument, { refetchQueries: ['ConsentOf'], awaitRefetchQueries: true });
  const form = useForm<Given>({
    resolver: zodResolver(given),
    defaultValues: { categories: [], purposes: ['SUPPORT', 'REFERRAL'], givenBy: [THE_RESIDENT], until: '' },
  });
  const { errors } = form.formState;
  const already = sharedWith(consents, organisation.id).flatMap(
    ({ provisions }) => provisions?.flatMap(({ categories }) => categories ?? []) ?? [],
  );
  const open = everyCategory.filter(category => organisation.categoryCeiling.includes(category) && !already.includes(category));

  const submit = form.handleSubmit(async values => {
    const representations = values.givenBy.filter(one => one !== THE_RESIDENT);
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
              ...(values.until !== '' && { until: new Date(`${values.until}T23:59:59`).toISOString() }),
            },
          ],
          givenBy: { resident: values.givenBy.includes(THE_RESIDENT), ...(representations.length > 0 && { representations }) },
        },
      },
    });
    if (!data?.recordConsent) return;
    done(t('consent.givenDone'));
    onClose();
  });

  return (
    <Dialog title={t('consent.giveTo', { party: organisation.name })} onClose={onClose}>
      <form className="form" onSubmit={event => void submit(event)}>
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
        <Field label={t('consent.until')} hint={t('consent.untilHint')} fault={errors.until && t('consent.datePast')}>
          <input type="date" {...form.register('until')} />
        </Field>
        <Choices
          label={t('consent.givenBy')}
          type="checkbox"
          choices={[
            [THE_RESIDENT, t('consent.byResident')],
            ...representatives.map(
              ({ id, representative }) => [id, t('consent.byRepresentative', { name: nameOf(representative) })] as const,
            ),
          ]}
          registered={form.register('givenBy')}
          fault={errors.givenBy && t('consent.chooseGiver')}
        />
        <p className="small subtle">{t('consent.minors')}</p>
        <TroubleNotice trouble={troubleOf(error as Error | undefined)} sentence={sentenceOf(error as Error | undefined)} />
        <div className="form-actions">
          <Button className="button" data-kind="main" type="submit" isDisabled={loading}>
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
