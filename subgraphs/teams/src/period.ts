/** Days on which something is in force: ISO 8601 dates, both of them included. */
export interface Period {
  readonly from: string;
  /** Null while it lasts. */
  readonly to: string | null;
}

/** Whether a period includes a day. */
export const includes = ({ from, to }: Period, date: string): boolean => from <= date && (to === null || date <= to);

/** Whether a period, as it was given, does not end before it begins. */
export const inOrder = ({ from, to }: { readonly from: string; readonly to?: string | null | undefined }): boolean => !to || from <= to;
