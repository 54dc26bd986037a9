import { useQuery } from '@apollo/client/react';
import { giversOf } from '../consent/who-decides.tsx';
import {
  type DataCategory,
  GiveConsentDocument,
  type Purpose,
  RecordConsentsDocument,
  type RecordConsentsQuery,
} from '../generated/graphql.ts';
import { useStep } from '../graph/use-step.tsx';

type Resident = NonNullable<RecordConsentsQuery['resident']>;
type Consent = NonNullable<NonNullable<Resident['consents']>['edges'][number]['node']>;

/** What a team may do with what it records. */
const purposes: readonly Purpose[] = ['INTAKE', 'SUPPORT', 'REFERRAL', 'PROVISION_APPLICATION'];

const categoriesOf = ({ provisions }: Consent): readonly DataCategory[] => provisions?.flatMap(({ categories }) => categories ?? []) ?? [];

/** Whether a team may record of a resident, and how the resident lets it: as much as the team that knows them now may. */
export const useLettingRecord = (residentId: string | undefined, from: string, to: string) => {
  const isNeeded = residentId !== undefined && from !== to;
  const answer = useQuery(RecordConsentsDocument, { variables: { resident: residentId ?? '' }, skip: !isNeeded });
  const resident = answer.data?.resident as Resident | null | undefined;
  const { take, isBusy, trouble } = useStep(GiveConsentDocument, 'RecordConsents');
  const recording = (team: string): readonly Consent[] =>
    resident?.consents?.edges.flatMap(({ node }) =>
      node?.state === 'ACTIVE' && node.action === 'RECORD' && node.grantee?.id === team ? [node] : [],
    ) ?? [];
  const standing = recording(to).find(consent => categoriesOf(consent).includes('HELP_QUESTION'));
  const categories = [...new Set(recording(from).flatMap(categoriesOf))];

  /** The consent on which the other team may record: the one that stands, or the one that is given now. Undefined where it was refused. */
  const consentId = async (givenBy: readonly string[]): Promise<string | undefined> => {
    if (standing) return standing.id;
    const data = await take({
      input: {
        residentId: residentId ?? '',
        granteeId: to,
        action: 'RECORD',
        provisions: [{ categories, purposes: [...purposes] }],
        givenBy: giversOf(givenBy),
      },
    });
    return data?.recordConsent?.id;
  };
  return {
    isNeeded,
    isReading: isNeeded && answer.loading,
    standing,
    categories,
    birthDate: resident?.birthDate ?? null,
    representatives: resident?.representatives ?? [],
    consentId,
    isBusy,
    trouble,
  };
};
