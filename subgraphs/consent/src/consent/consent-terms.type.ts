import { NotPersonal } from '@wijkgraph/kit';
import { Int, ObjectType } from 'type-graphql';
import type { ConsentTerms as Terms } from './terms.ts';

/** What the municipality set, as the graph tells it. */
@ObjectType({ description: 'What the municipality set about consents.' })
export class ConsentTerms implements Terms {
  @NotPersonal(() => Int, { description: 'Days that a consent lasts at most, from its own beginning.' })
  longestDays!: number;

  @NotPersonal(() => Int, { description: 'Days after a refusal in which the same is not asked again.' })
  quietDays!: number;

  @NotPersonal(() => Int, { description: 'Days before its end from which on a consent is listed as expiring.' })
  endingDays!: number;
}
