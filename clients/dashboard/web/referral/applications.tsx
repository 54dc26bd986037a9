import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Badge, type Tone } from '../badge/badge.tsx';
import {
  type ApplicationFragment,
  type ProvisionApplicationState,
  SubmitApplicationDocument,
  WithdrawApplicationDocument,
} from '../generated/graphql.ts';
import { sentenceOf, troubleOf } from '../graph/trouble.ts';
import { useFormat } from '../language/format.ts';
import { teamOf, useMe } from '../me/me.tsx';
import { useDone } from '../notice/done.tsx';
import { TroubleNotice } from '../notice/trouble-notice.tsx';
import { carrying, type Consent } from './carrying.ts';
import { MediationDialog } from './mediation-dialog.tsx';
import { Steps } from './steps.tsx';

interface ApplicationsProps {
  readonly applications: readonly ApplicationFragment[];
  readonly consents: readonly Consent[];
  readonly lost: boolean;
}

/** What was applied for, what was decided, and what the team reached by mediating. */
export const Applications = ({ applications, consents, lost }: ApplicationsProps) => {
  const { t } = useTranslation();
  const [mediated, setMediated] = useState<ApplicationFragment>();
  return (
    <section className="panel" aria-labelledby="applications">
      <h2 id="applications">{t('referral.applications')}</h2>
      {applications.length === 0 && <p className="subtle">{lost ? t('trouble.lost') : t('referral.noApplications')}</p>}
      <ul className="list">
        {applications.map(application => (
          <Application key={application.id} application={application} consents={consents} onMediate={() => setMediated(application)} />
        ))}
      </ul>
      {mediated && <MediationDialog application={mediated} onClose={() => setMediated(undefined)} />}
    </section>
  );
};

const tones: Readonly<Record<ProvisionApplicationState, Tone>> = {
  DRAFT: 'neutral',
  SUBMITTED: 'info',
  GRANTED: 'positive',
  REFUSED: 'negative',
  WITHDRAWN: 'neutral',
};

const Application = ({
  application,
  consents,
  onMediate,
}: {
  readonly application: ApplicationFragment;
  readonly consents: readonly Consent[];
  readonly onMediate: () => void;
}) => {
  const { t } = useTranslation();
  const format = useFormat();
  const done = useDone();
  const own = teamOf(useMe()) === application.from?.id;
  const again = { refetchQueries: ['ReferralsOf'], awaitRefetchQueries: true };
  const [submit, submitting] = useMutation(SubmitApplicationDocument, again);
  const [withdraw, withdrawing] = useMutation(WithdrawApplicationDocument, again);
  const error = (submitting.error ?? withdrawing.error) as Error | undefined;
  const { id, state, to, lifeDomains } = application;
  const consent = carrying(consents, to?.id, lifeDomains ?? []);
  const name = application.provision?.name ?? '';
  const hand = async (): Promise<void> => {
    const { data } = await submit({ variables: { input: { applicationId: id, consentId: consent?.id ?? '' } } });
    if (data?.submitApplication) done(t('referral.applied'));
  };
  const takeBack = async (): Promise<void> => {
    const { data } = await withdraw({ variables: { id } });
    if (data?.withdrawApplication) done(t('referral.withdrawn'));
  };
  return (
    <li>
      <div className="line">
        <strong>{name}</strong>
        <span>{to?.name}</span>
        <span className="subtle">{format.date(application.submittedAt)}</span>
        <span className="end">{state && <Badge tone={tones[state]}>{t(`applicationState.${state}`)}</Badge>}</span>
        {own && state === 'DRAFT' && consent && (
          <Button
            className="button"
            data-size="small"
            data-kind="main"
            aria-label={`${t('referral.submit')}: ${name}`}
            isPending={submitting.loading}
            onPress={() => void hand()}
          >
            {t('referral.submit')}
          </Button>
        )}
        {own && state && ['SUBMITTED', 'GRANTED', 'REFUSED'].includes(state) && (
          <Button className="button" data-size="small" aria-label={`${t('referral.mediate')}: ${name}`} onPress={onMediate}>
            {t('referral.mediate')}
          </Button>
        )}
        {own && (state === 'DRAFT' || state === 'SUBMITTED') && (
          <Button
            className="button"
            data-size="small"
            aria-label={`${t('referral.takeBack')}: ${name}`}
            isPending={withdrawing.loading}
            onPress={() => void takeBack()}
          >
            {t('referral.takeBack')}
          </Button>
        )}
      </div>
      {application.whyLighterHelpIsNotEnough && <p className="small">{application.whyLighterHelpIsNotEnough}</p>}
      {state === 'DRAFT' && !consent && <p className="small subtle">{t('referral.waitsForConsent', { party: to?.name ?? '' })}</p>}
      {application.outcome && <p className="small">{t('referral.decided', { outcome: application.outcome })}</p>}
      {application.mediationResult && (
        <p className="small">
          {t('referral.mediated', {
            result: t(`mediationResult.${application.mediationResult}`),
            outcome: application.mediationOutcome ?? '',
          })}
        </p>
      )}
      <Steps
        label={name}
        steps={(application.events ?? []).map(event => ({ ...event, state: event.state ? t(`applicationState.${event.state}`) : '' }))}
      />
      <TroubleNotice trouble={troubleOf(error)} sentence={sentenceOf(error)} />
    </li>
  );
};
