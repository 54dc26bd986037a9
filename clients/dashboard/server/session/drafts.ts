/** Longest text of one draft, in characters. */
const LONGEST = 20_000;
const MOST = 200;
/** Milliseconds that a draft is kept: a working day. */
const KEPT = 10 * 60 * 60 * 1000;

interface Draft {
  readonly text: string;
  readonly at: number;
}

/**
 * What somebody typed and did not yet send. It outlives a reload and the session, for the same person, and is never in the browser:
 * what is typed here is about residents.
 */
export class Drafts {
  readonly #held = new Map<string, Map<string, Draft>>();

  of(subject: string): Record<string, string> {
    const drafts = this.#held.get(subject);
    for (const [name, { at }] of drafts ?? []) if (at + KEPT < Date.now()) drafts?.delete(name);
    return Object.fromEntries([...(drafts ?? [])].map(([name, { text }]) => [name, text]));
  }

  /** False where it is too long, or there are too many. An empty text forgets it. */
  keep(subject: string, name: string, text: string): boolean {
    const drafts = this.#held.get(subject) ?? new Map<string, Draft>();
    if (text === '') return drafts.delete(name) || true;
    if (text.length > LONGEST || (drafts.size >= MOST && !drafts.has(name))) return false;
    this.#held.set(subject, drafts.set(name, { text, at: Date.now() }));
    return true;
  }
}
