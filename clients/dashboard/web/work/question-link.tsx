import { Link } from 'react-router';
import type { DataCategory } from '../generated/graphql.ts';
import { Value } from '../withheld/withheld.tsx';

interface Linked {
  readonly id: string;
  readonly stated: string | null;
  readonly resident: { readonly visibleCategories: readonly DataCategory[] } | null;
}

/** Leads from a row to the question, in the words in which it was asked. */
export const QuestionLink = ({ question: { id, stated, resident } }: { readonly question: Linked }) => (
  <Link to={`/questions/${id}`}>
    <Value category="HELP_QUESTION" field="stated" of={resident}>
      {stated}
    </Value>
  </Link>
);
