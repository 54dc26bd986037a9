import { type Action, ActionBy } from './action.entity.ts';

const order = Object.values(ActionBy);

/** Actions in the order in which help is looked for: the resident, the network, volunteers, then professionals. */
export const ownStrengthFirst = (actions: readonly Action[]): readonly Action[] =>
  actions.toSorted((one, other) => order.indexOf(one.by) - order.indexOf(other.by));
