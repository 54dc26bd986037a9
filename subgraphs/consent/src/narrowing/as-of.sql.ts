/**
 * The last narrowing that a deciding statement takes into account, on the statement's own snapshot. One that is committed
 * but lies after `now()`, the moment that the decision is about, is not: the line that it ended may still count there.
 */
export const AS_OF = `coalesce((select n.number from narrowing n where n.at <= now() order by n.number desc limit 1), 0)::float8`;

/** For each party and number: did anything that concerns the party narrow since? */
export const NARROWED_SINCE = `
select exists(select from narrowing n where n.number > asked.number and (n.party_id is null or n.party_id = asked.party)) as narrowed
from unnest($1::text[], $2::bigint[]) with ordinality as asked(party, number, place)
order by asked.place`;
