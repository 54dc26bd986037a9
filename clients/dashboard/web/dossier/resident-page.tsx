import type { ReactNode } from 'react';
import { PageTitle } from '../app/page-title.tsx';
import type { PersonFragment } from '../generated/graphql.ts';
import { sentenceOf, troubleOf } from '../graph/trouble.ts';
import { TroubleNotice } from '../notice/trouble-notice.tsx';
import { ResidentName } from '../residents/resident-name.tsx';
import { Bones } from '../table/bones.tsx';
import { WithSeen } from '../withheld/withheld.tsx';
import { DossierTabs } from './dossier-tabs.tsx';
import { Unknown } from './unknown.tsx';

interface ResidentPageProps<Resident> {
  readonly id: string;
  /** What the page is, as the window says it: a resident's name never gets there. */
  readonly window: string;
  readonly answer: { readonly resident: Resident | null | undefined; readonly loading: boolean; readonly error: Error | undefined };
  /** What of the page needs no resident, and is there also while who it is cannot be had. */
  readonly rest?: ReactNode;
  readonly children: (resident: Resident) => ReactNode;
}

/** One side of a resident's file. While a part of the graph is away it says so, and the ways to the other sides remain. */
export const ResidentPage = <Resident extends PersonFragment>(props: ResidentPageProps<Resident>) => {
  const { id, window, answer, rest, children } = props;
  const { resident, loading, error } = answer;
  if (!resident && loading) return <Bones />;
  if (!resident && !error) return <Unknown />;
  return (
    <WithSeen visible={resident?.visibleCategories ?? []} error={error} residentId={id}>
      <PageTitle title={resident ? <ResidentName resident={resident} /> : window} window={window}>
        <DossierTabs id={id} />
      </PageTitle>
      <TroubleNotice trouble={troubleOf(error)} sentence={sentenceOf(error)} />
      {resident && children(resident)}
      {rest}
    </WithSeen>
  );
};
