/** An operation that works in the demo world, as a file of `operations/` says it. */
export interface WorkedOperation {
  readonly name: string;
  /** The first line of comment. */
  readonly title: string;
  /** The persona in whose name it works. */
  readonly as: string;
  readonly text: string;
  /** JSON. */
  readonly variables: string;
}

const texts = import.meta.glob<string>('../operations/*.graphql', { query: '?raw', import: 'default', eager: true });
const variables = import.meta.glob<string>('../operations/*.json', { query: '?raw', import: 'default', eager: true });

const readOne = ([path, text]: [string, string]): WorkedOperation => ({
  name: /([^/]+)\.graphql$/.exec(path)?.[1] ?? path,
  title: /^# (.+)$/m.exec(text)?.[1] ?? path,
  as: /^# As ([\w-]+)\.?$/m.exec(text)?.[1] ?? '',
  text,
  variables: variables[path.replace(/\.graphql$/, '.json')]?.trim() ?? '',
});

/** One a journey, in the order of their files. */
export const workedOperations: readonly WorkedOperation[] = Object.entries(texts)
  .toSorted(([one], [other]) => one.localeCompare(other))
  .map(readOne);
