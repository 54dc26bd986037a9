import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ResidentPage } from '../dossier/resident-page.tsx';
import { ConsentOfDocument, type ConsentOfQuery } from '../generated/graphql.ts';
import { Consents } from './consents.tsx';
import { GiveDialog } from './give-dialog.tsx';
import { Matrix } from './matrix.tsx';
import { Requests } from './requests.tsx';
import { ObjectDialog } from './object-dialog.tsx';
import { Objections } from './objections.tsx';
import { NarrowDialog } from './narrow-dialog.tsx';
import { type Consent, type Organisation, sharedWith } from './standing.ts';
import { WithdrawDialog } from './withdraw-dialog.tsx';

/** What somebody is about to do for the resident. */
type Intention =
  | { readonly kind: 'give' | 'narrow' | 'object'; readonly organisation: Organisation }
  | { readonly kind: 'withdraw'; readonly consents: readonly Consent[]; readonly party: string };

const nodesOf = <Node,>(list: { readonly edges: readonly { readonly node: Node | null }[] } | null | undefined): Node[] =>
  list?.edges.flatMap(({ node }) => (node === null ? [] : [node])) ?? [];

/** What a worker and a resident read together at the table: who may see what. */
export const ConsentPage = () => {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [intention, setIntention] = useState<Intention>();
  const answer = useQuery(ConsentOfDocument, { variables: { id } });
  const data = answer.data as ConsentOfQuery | undefined;
  const organisations = nodesOf(data?.organisations).filter(({ categoryCeiling }) => categoryCeiling.length > 0);
  const close = () => setIntention(undefined);
  return (
    <ResidentPage
      id={id}
      window={t('consent.title')}
      answer={{ resident: data?.resident, loading: answer.loading, error: answer.error as Error | undefined }}
    >
      {resident => {
        const [consents, objections] = [nodesOf(resident.consents), nodesOf(resident.objections)];
        return (
          <>
            <Matrix
              organisations={organisations}
              consents={consents}
              objections={objections}
              onGive={organisation => setIntention({ kind: 'give', organisation })}
              onNarrow={organisation => setIntention({ kind: 'narrow', organisation })}
              onObject={organisation => setIntention({ kind: 'object', organisation })}
              onWithdraw={(given, party) => setIntention({ kind: 'withdraw', consents: given, party })}
            />
            <Requests residentId={id} consents={consents} birthDate={resident.birthDate} representatives={resident.representatives ?? []} />
            <div className="halves">
              <Consents consents={consents} />
              <Objections objections={objections} />
            </div>
            {intention?.kind === 'give' && (
              <GiveDialog
                residentId={id}
                organisation={intention.organisation}
                consents={consents}
                birthDate={resident.birthDate}
                representatives={resident.representatives ?? []}
                onClose={close}
              />
            )}
            {intention?.kind === 'narrow' && (
              <NarrowDialog
                residentId={id}
                organisation={intention.organisation}
                consents={sharedWith(consents, intention.organisation.id)}
                birthDate={resident.birthDate}
                representatives={resident.representatives ?? []}
                onClose={close}
              />
            )}
            {intention?.kind === 'object' && <ObjectDialog residentId={id} organisation={intention.organisation} onClose={close} />}
            {intention?.kind === 'withdraw' && <WithdrawDialog consents={intention.consents} party={intention.party} onClose={close} />}
          </>
        );
      }}
    </ResidentPage>
  );
};
