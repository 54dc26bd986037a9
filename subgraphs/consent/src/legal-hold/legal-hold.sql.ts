/** Steps of an erasure share this lock while they run; placing a hold takes it alone: so none runs on once a hold is acknowledged. */
const ERASING = `hashtextextended('wijkgraph erasing', 0)`;

export const SHARE_ERASING = `select pg_advisory_xact_lock_shared(${ERASING})`;
export const STOP_ERASING = `select pg_advisory_xact_lock(${ERASING})`;

/** Whose records nobody may touch now. */
export const HELD = `select distinct resident_id as resident from legal_hold where lifted_at is null and (until is null or until > now())`;
