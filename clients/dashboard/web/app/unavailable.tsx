import { sentenceOf, troubleOf } from '../graph/trouble.ts';
import { TroubleNotice } from '../notice/trouble-notice.tsx';
import { PageTitle } from './page-title.tsx';

/** A page of which nothing can be had now: it says so under its own name. */
export const Unavailable = ({ page, error }: { readonly page: string; readonly error: Error }) => (
  <>
    <PageTitle title={page} window={page} />
    <TroubleNotice trouble={troubleOf(error)} sentence={sentenceOf(error)} />
  </>
);
