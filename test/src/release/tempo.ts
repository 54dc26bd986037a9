/** How long everything takes. Milliseconds. */
export interface Tempo {
  /** Operations begin at some moment of this time. */
  readonly begins: number;
  /** For how long a part of an operation is held up, on its way there and again on its way back. */
  readonly part: () => number;
}

/** Some parts are quick, many take a little, and few are slow, so that operations of every length straddle the withdrawal. */
export const mixed: Tempo = { begins: 300, part: () => (Math.random() < 0.4 ? 0 : Math.random() ** 2 * 1_200) };
/** Operations that are done before anybody would ask. */
export const quick: Tempo = { begins: 100, part: () => Math.random() * 40 };
/** Operations of a second or two. */
export const slow: Tempo = { begins: 200, part: () => Math.random() * 700 };
