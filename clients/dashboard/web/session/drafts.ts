import { askServer, isServerAway, onReach } from './server.ts';
import { hearOfSession } from './session.ts';

/** Milliseconds after which what could not be kept is tried again. */
const AGAIN = 5_000;

/** What was typed and the server does not have yet, by name. An empty text forgets. */
const unkept = new Map<string, string>();
let read: Promise<Record<string, string>> | undefined;
let keeping: Promise<void> = Promise.resolve();
let again: ReturnType<typeof setTimeout> | undefined;

/** The draft of that name. All are read once: from our server, since the browser keeps nothing about residents. */
export const draftOf = async (name: string): Promise<string> => {
  read ??= askServer('/drafts').then(answer => (answer.ok ? (answer.json() as Promise<Record<string, string>>) : {}));
  const kept = await read.catch(() => (read = undefined));
  return unkept.get(name) ?? kept?.[name] ?? '';
};

/** Whether the server has it now. Outlives the page: somebody may leave it at once. */
const keep = async (name: string, text: string): Promise<boolean> => {
  const answer = await askServer('/drafts', { method: 'PUT', body: JSON.stringify({ name, text }), keepalive: true }).catch(
    () => undefined,
  );
  if (answer) hearOfSession(answer);
  if (!answer?.ok) return false;
  await read?.then(
    kept => (kept[name] = text),
    () => {},
  );
  return true;
};

const keepAll = async (): Promise<void> => {
  clearTimeout(again);
  for (const [name, text] of unkept) if ((await keep(name, text)) && unkept.get(name) === text) unkept.delete(name);
  if (unkept.size > 0) again = setTimeout(() => void keepDrafts(), AGAIN);
};

/** Sends the server what it does not have yet. */
export const keepDrafts = (): Promise<void> => {
  if (unkept.size > 0) keeping = keeping.then(keepAll);
  return keeping;
};

/** What was typed last; {@link keepDrafts} keeps it. */
export const changeDraft = (name: string, text: string): void => void unkept.set(name, text);

for (const moment of ['visibilitychange', 'pagehide']) addEventListener(moment, () => void keepDrafts());
onReach(() => void (isServerAway() || keepDrafts()));
