import { useMutation } from '@apollo/client/react';
import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from 'react-aria-components';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod/mini';
import { Dialog } from '../dialog/dialog.tsx';
import { Choices } from '../field/choices.tsx';
import { type DataCategory, LiftObjectionDocument, ObjectDocument } from '../generated/graphql.ts';
import { sentenceOf, troubleOf } from '../graph/trouble.ts';
import { useDone } from '../notice/done.tsx';
import { TroubleNotice } from '../notice/trouble-notice.tsx';
import { undoBy } from './undo.ts';
import { everyCategory, type Organisation } from './standing.ts';

interface ObjectDialogProps {
  readonly residentId: string;
  readonly organisation: Organisation;
  readonly onClose: () => void;
}

const objected = z.object({ categories: z.array(z.string()).check(z.minLength(1)) });

/** What a party may not see, whatever was or will be permitted. */
export const ObjectDialog = ({ residentId, organisation, onClose }: ObjectDialogProps) => {
  const { t } = useTranslation();
  const done = useDone();
  const [object, { loading, error, client }] = useMutation(ObjectDocument, { refetchQueries: ['ConsentOf'], awaitRefetchQueries: true });
  const form = useForm<z.infer<typeof objected>>({ resolver: zodResolver(objected), defaultValues: { categories: [] } });
  const submit = form.handleSubmit(async ({ categories }) => {
    const { data } = await object({
      variables: { input: { residentId, reach: 'PARTY', partyId: organisation.id, categories: categories as DataCategory[] } },
    });
    if (!data?.recordObjection) return;
    const { id } = data.recordObjection;
    done(t('consent.objectedDone'), undoBy(client, { step: LiftObjectionDocument, variables: { id }, sentence: t('consent.lifted') }));
    onClose();
  });
  return (
    <Dialog title={t('consent.objectTitle', { party: organisation.name })} onClose={onClose}>
      <form className="form" onSubmit={event => void submit(event)}>
        <p>{t('consent.objectText')}</p>
        <Choices
          label={t('consent.categories')}
          type="checkbox"
          choices={everyCategory
            .filter(category => organisation.categoryCeiling.includes(category))
            .map(category => [category, t(`category.${category}`)] as const)}
          registered={form.register('categories')}
          fault={form.formState.errors.categories && t('consent.chooseOne')}
        />
        <TroubleNotice trouble={troubleOf(error as Error | undefined)} sentence={sentenceOf(error as Error | undefined)} />
        <div className="form-actions">
          <Button className="button" data-kind="main" type="submit" isPending={loading}>
            {t('consent.object')}
          </Button>
          <Button className="button" onPress={onClose}>
            {t('app.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
