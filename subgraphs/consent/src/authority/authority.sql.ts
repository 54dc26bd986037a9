/**
 * Who may consent for a resident at a moment, as SQL: `authority` and the `kinds` of representative that count, in one row; none for a
 * resident of whom no birth date is known, so that nothing is permitted.
 *
 * The law asks for years of age that were reached (BW 1:233, 7:447, 7:450(2) and 7:465; Jeugdwet art. 7.3.4), and gives no hour of birth
 * a meaning: an age is reached when its birthday begins, at midnight in Europe/Amsterdam. It does not name 29 February. Of who was
 * born then a year is full once 28 February is over, so where there is no such day they turn a year older on 1 March, as `age` has
 * it; with twelve and sixteen there is one (save around 2100), with eighteen there is none.
 */
export const authorityOver = (resident: string, at: string): string => `lateral (
  select a.authority, a.kinds
  from data_subject s
  cross join lateral (
    select extract(year from age(date_trunc('day', ${at} at time zone 'Europe/Amsterdam'), s.birth_date::timestamp))::int as years
  ) old
  join authority_regime a on a.capable = s.capable and a.from_age <= old.years and (a.until_age is null or a.until_age > old.years)
    and a.valid_from <= ${at} and (a.valid_until is null or a.valid_until > ${at})
  where s.resident_id = ${resident} and s.known_from <= ${at} and (s.known_until is null or s.known_until > ${at})
  -- Looked up for one resident after the other, along the index: whole towns are not joined for one page of a list.
  offset 0
)`;

/** Whether a representation (by its name) is in its period at a moment. */
export const represents = (representation: string, at: string): string =>
  `(${representation}.recorded_at <= ${at} and ${representation}.valid_from <= ${at} and (${representation}.valid_until is null or ${representation}.valid_until > ${at}))`;

/** Whether no safety flag closes everything of the resident to a representative at a moment, whatever the ground of the representation. */
export const unflagged = (representation: string, at: string): string => `not exists (
  select from safety_flag flag
  where flag.representative_id = ${representation}.representative_id and flag.resident_id = ${representation}.resident_id
    and flag.raised_at <= ${at} and (flag.lifted_at is null or flag.lifted_at > ${at})
)`;

/** Where a statement finds what it asks of, as SQL. */
interface Standing {
  /** The line of a consent (`consent_provision`) by its name. */
  readonly line: string;
  /** The row of {@link authorityOver} for the line's resident, by its name. */
  readonly over: string;
  readonly at: string;
}

/**
 * Whether a line rests on the word of those who must give it at a moment: it was given under the authority that holds now, and as
 * many representatives who still are representatives agreed as must.
 */
export const givenByWhoMust = ({
  line,
  over,
  at,
}: Standing): string => `(${line}.authority = ${over}.authority and (${line}.authority = 'RESIDENT' or (
    select count(distinct r.representative_id)
    from consent_grant g join representation r on r.id = g.representation_id
    where g.consent_id = ${line}.consent_id and r.kind = any(${over}.kinds) and ${represents('r', at)}
  ) >= (
    select coalesce(max(r.agreeing), 1)
    from representation r
    where r.resident_id = ${line}.resident_id and r.kind = any(${over}.kinds) and ${represents('r', at)}
  )))`;
