import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ResidentPage } from '../dossier/resident-page.tsx';
import { type DutyFragment, ReferralsOfDocument, type ReferralsOfQuery } from '../generated/graphql.ts';
import { Applications } from './applications.tsx';
import { ApplyDialog } from './apply-dialog.tsx';
import { consentsOf } from './carrying.ts';
import { Duties } from './duties.tsx';
import { ReferDialog } from './refer-dialog.tsx';
import { Sent } from './sent.tsx';

const nodesOf = <Node,>(list: { readonly edges: readonly { readonly node: Node | null }[] } | null | undefined): readonly Node[] =>
  list?.edges.flatMap(({ node }) => (node === null ? [] : [node])) ?? [];

type Intention = { readonly kind: 'apply' } | { readonly kind: 'refer'; readonly duty?: DutyFragment };

/** Sending a resident on, from the duty to do so until what came of it; and what is applied for. */
export const ReferralsPage = () => {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [intention, setIntention] = useState<Intention>();
  const answer = useQuery(ReferralsOfDocument, { variables: { id } });
  const data = answer.data as ReferralsOfQuery | undefined;
  const close = () => setIntention(undefined);
  return (
    <ResidentPage
      id={id}
      window={t('referral.title')}
      answer={{ resident: data?.resident, loading: answer.loading, error: answer.error as Error | undefined }}
    >
      {resident => {
        const consents = consentsOf(resident);
        return (
          <>
            <div className="form-actions not-on-paper">
              <Button className="button" data-kind="main" onPress={() => setIntention({ kind: 'refer' })}>
                {t('referral.new')}
              </Button>
              <Button className="button" onPress={() => setIntention({ kind: 'apply' })}>
                {t('referral.apply')}
              </Button>
            </div>
            <Duties duties={resident.mandatoryReferrals ?? []} onRefer={duty => setIntention({ kind: 'refer', duty })} />
            <Sent referrals={nodesOf(resident.referrals)} consents={consents} lost={resident.referrals === null} />
            <Applications applications={nodesOf(resident.applications)} consents={consents} lost={resident.applications === null} />
            {intention?.kind === 'refer' && <ReferDialog residentId={id} duty={intention.duty} consents={consents} onClose={close} />}
            {intention?.kind === 'apply' && <ApplyDialog residentId={id} consents={consents} onClose={close} />}
          </>
        );
      }}
    </ResidentPage>
  );
};
