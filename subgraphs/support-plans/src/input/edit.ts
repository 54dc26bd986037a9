import { field } from '@wijkgraph/kit';

export { given } from '@wijkgraph/kit';

/** Whether an edit changes anything: what is left out stays. */
export const differs = <Row extends object>(row: Row, fields: Partial<Row>): boolean =>
  Object.entries(fields).some(([name, value]) => value !== undefined && value !== (row as Record<string, unknown>)[name]);

export const { edit, textIfGiven } = field;
