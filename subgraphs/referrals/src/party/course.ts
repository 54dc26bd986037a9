import { refuse } from '@wijkgraph/kit';
import type { Side } from './side.ts';

/** From each state to those that may follow, and whose step it is. What is not here is a wrong step. */
export type Course<State extends string> = Readonly<Record<State, Readonly<Partial<Record<State, Side>>>>>;

/** Where a side may take it from here, in the order in which the states are listed. */
export const nextIn = <State extends string>(course: Course<State>, from: State, by: Side): readonly State[] =>
  (Object.keys(course) as State[]).filter(to => course[from][to] === by);

/** Stops a step that is not along an arrow of the course, or is the other side's. INVALID_STATE, saying what is possible. */
export const requireStep = <State extends string>(
  called: string,
  course: Course<State>,
  from: State,
  { to, by }: { readonly to: State; readonly by: Side },
): void => {
  const possible = nextIn(course, from, by);
  if (possible.includes(to)) return;
  throw refuse(
    'INVALID_STATE',
    `${called} that is ${from} cannot become ${to}; you can ${possible.length > 0 ? `make it ${possible.join(', ')}` : 'change it no longer'}.`,
  );
};
