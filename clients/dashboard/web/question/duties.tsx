import { useQuery } from '@apollo/client/react';
import { lazy, Suspense, useState } from 'react';
import { DutiesOfDocument, type DutiesOfQuery, type DutyFragment } from '../generated/graphql.ts';
import { sentenceOf, troubleOf } from '../graph/trouble.ts';
import { TroubleNotice } from '../notice/trouble-notice.tsx';
import { consentsOf } from '../referral/carrying.ts';
import { Duties as DutiesPanel } from '../referral/duties.tsx';

const ReferDialog = lazy(async () => ({ default: (await import('../referral/refer-dialog.tsx')).ReferDialog }));

interface DutiesProps {
  readonly question: string;
  readonly resident: string;
}

/** What came up in this question that the team may not keep to itself: it refers the resident on from here, or writes the refusal down. */
export const Duties = ({ question, resident: id }: DutiesProps) => {
  const answer = useQuery(DutiesOfDocument, { variables: { id } });
  const [error, data] = [answer.error as Error | undefined, answer.data as DutiesOfQuery | undefined];
  const [referred, refer] = useState<DutyFragment>();
  const duties = data?.resident?.mandatoryReferrals?.filter(duty => duty.question?.id === question) ?? [];
  return (
    <>
      <TroubleNotice trouble={troubleOf(error)} sentence={sentenceOf(error)} />
      <DutiesPanel duties={duties} onRefer={refer} />
      {referred && (
        <Suspense fallback={null}>
          <ReferDialog residentId={id} duty={referred} consents={consentsOf(data?.resident)} onClose={() => refer(undefined)} />
        </Suspense>
      )}
    </>
  );
};
