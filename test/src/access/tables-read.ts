/** The tables that a statement reads, as its text names them: what tells the statements of one batch from those of another. */
export const rowsReadFrom = (sql: string): string =>
  [...new Set([...sql.matchAll(/(?:from|join|into|update)\s+"?([a-z_]+)"?/gi)].map(([, table]) => table))]
    .filter(table => table !== 'unnest' && table !== 'lateral')
    .toSorted()
    .join(' + ');
