/** What a command found: for a program, and for a person. */
export interface Listing {
  readonly data: unknown;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
