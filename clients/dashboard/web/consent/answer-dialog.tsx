import { useForm } from 'react-hook-form';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../dialog/dialog.tsx';
import { AgreeToConsentDocument, type GivenFragment, RefuseConsentDocument, type RepresentingFragment } from '../generated/graphql.ts';
import { useStep } from '../graph/use-step.tsx';
import { useFormat } from '../language/format.ts';
import { useDone } from '../notice/done.tsx';
import { giversOf, WhoDecides } from './who-decides.tsx';

interface AnswerDialogProps {
  readonly asked: GivenFragment;
  readonly birthDate: string | null;
  readonly representatives: readonly RepresentingFragment[];
  readonly onClose: () => void;
}

/** Yes or no to what was asked: both weigh the same, and neither wants a reason. */
export const AnswerDialog = ({ asked, birthDate, representatives, onClose }: AnswerDialogProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const done = useDone();
  const agree = useStep(AgreeToConsentDocument, 'ConsentOf');
  const refuse = useStep(RefuseConsentDocument, 'ConsentOf');
  const form = useForm<{ givenBy: string[] }>({ defaultValues: { givenBy: [] } });
  const isUnsaid = form.watch('givenBy').length === 0;
  const answer = (isAgreed: boolean) =>
    form.handleSubmit(async ({ givenBy }) => {
      if (isUnsaid) return;
      const input = { id: asked.id, givenBy: giversOf(givenBy) };
      const state = isAgreed ? (await agree.take({ input }))?.agreeToConsent?.state : (await refuse.take({ input }))?.refuseConsent?.state;
      if (!state) return;
      done(t(state === 'REQUESTED' ? 'consent.notAllYet' : isAgreed ? 'consent.agreed' : 'consent.refused'));
      onClose();
    });
  const isBusy = agree.isBusy || refuse.isBusy;
  return (
    <Dialog title={t('consent.answerTitle', { party: asked.grantee?.name })} onClose={onClose}>
      <form className="form" onSubmit={event => void answer(true)(event)}>
        <blockquote className="words" lang="nl">
          {asked.notice}
        </blockquote>
        <p className="small subtle">
          {asked.provisions
            ?.flatMap(({ categories }) => categories ?? [])
            .map(category => t(`category.${category}`))
            .join(', ')}
          {asked.validUntil && `, ${t('consent.untilDate', { date: format.date(asked.validUntil) })}`}
        </p>
        <WhoDecides
          birthDate={birthDate}
          representatives={representatives}
          registered={form.register('givenBy')}
          fault={form.formState.isSubmitted && isUnsaid ? t('consent.chooseGiver') : undefined}
        />
        {agree.trouble}
        {refuse.trouble}
        <div className="form-actions">
          <Button className="button" data-kind="main" type="submit" isPending={isBusy}>
            {t('consent.yes')}
          </Button>
          <Button className="button" data-kind="main" isPending={isBusy} onPress={() => void answer(false)()}>
            {t('consent.no')}
          </Button>
          <Button className="button" onPress={onClose}>
            {t('app.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
