/**
 * A name as it is searched, in SQL over `resident r`: without accents, capitals and tussenvoegsels, and with y for ij. To the letter
 * what the index `resident_name` is of.
 */
export const NAME_KEY = `"name_key"(r."first_name" || ' ' || coalesce(r."name_prefix", '') || ' ' || r."last_name")`;
