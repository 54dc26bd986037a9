import { pagesBy } from '@wijkgraph/kit';
import { SatisfactionRating } from './satisfaction-rating.entity.ts';

export const ratingsOfTeam = pagesBy({
  name: 'Team.satisfactionRatings',
  entity: SatisfactionRating,
  parent: 'teamId',
});
