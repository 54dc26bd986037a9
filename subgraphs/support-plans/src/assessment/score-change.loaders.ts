import type { Batch } from '@wijkgraph/kit';

/** By how much a score differs from earlier ones of the same resident, life domain and edition; null where there is no such one. */
interface ScoreChange {
  readonly sincePrevious: number | null;
  readonly sinceStart: number | null;
}

const latest = (which: string): string => `
  select earlier_score.score from assessment earlier
  join assessment_score earlier_score on earlier_score.assessment_id = earlier.id and earlier_score.life_domain = score.life_domain
  where earlier.resident_id = made.resident_id and earlier.version = made.version and (earlier.date, earlier.id) < (made.date, made.id) ${which}
  order by earlier.date desc, earlier.id desc limit 1`;

const CHANGES = `
select score.id, score.score - previous.score as "sincePrevious", score.score - start.score as "sinceStart"
from assessment_score score
join assessment made on made.id = score.assessment_id
left join lateral (${latest('')}) previous on true
left join lateral (${latest(`and earlier.phase = 'START'`)}) start on true
where score.id = any(array[?]::uuid[])`;

/** The delta of each score: it rests on nothing but scores of the same resident in the same life domain. */
export const changeOfScore: Batch<string, ScoreChange> = async (scores, { em }) => {
  const changes = new Map((await em.execute<(ScoreChange & { id: string })[]>(CHANGES, [scores])).map(row => [row.id, row]));
  return scores.map(score => changes.get(score) ?? { sincePrevious: null, sinceStart: null });
};
