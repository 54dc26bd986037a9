/** Where an argument's value comes from: one of the ids or texts that exist in these worlds, or a plain value. */
export type Pool =
  | 'resident'
  | 'plan'
  | 'question'
  | 'referral'
  | 'application'
  | 'consent'
  | 'objection'
  | 'team'
  | 'worker'
  | 'organisation'
  | 'provision'
  | 'district'
  | 'bsn'
  | 'lastName'
  | 'birthDate'
  | 'postcode';

export type ArgumentSpec = { readonly name: string; readonly type: string } & (
  | { readonly from: Pool; readonly pick: number }
  | { readonly value: unknown }
);

/** Decided by a variable, so that the document alone does not tell. */
export interface Condition {
  readonly directive: 'include' | 'skip';
  readonly holds: boolean;
}

export type Wrapping = 'none' | 'inline' | 'inline without type' | 'named';

/** What is selected of a field that has fields. */
export interface Branch {
  readonly field: string;
  readonly type: string;
  readonly arguments: readonly ArgumentSpec[];
  /** Whether the field is a connection: then its page is walked. */
  readonly connection: boolean;
  readonly aliased: boolean;
  readonly condition: Condition | null;
  readonly wrapping: Wrapping;
  readonly selection: Selection;
}

export interface Selection {
  readonly leaves: readonly string[];
  /** A leaf under another name, too. */
  readonly alias: string | null;
  readonly branches: readonly Branch[];
}

/** An operation as text, with what its variables stand for. */
export interface Operation {
  readonly text: string;
  readonly variables: Readonly<Record<string, { readonly from: Pool; readonly pick: number } | { readonly value: unknown }>>;
  /** Response names of connections, and the variable that takes each one's cursor. */
  readonly cursors: readonly { readonly responseName: string; readonly variable: string }[];
}

const LIMITS = { aliases: 45, directives: 45, fragments: 50 };

/** Writes a selection as an operation within the limits of the gateway. */
export const write = (root: Selection): Operation => {
  const variables: Record<string, Operation['variables'][string]> = {};
  const declared: string[] = [];
  const cursors: { responseName: string; variable: string }[] = [];
  const fragments: string[] = [];
  const used = { aliases: 0, directives: 0, fragments: 0 };

  const declare = (type: string, value: Operation['variables'][string]): string => {
    const name = `v${declared.length}`;
    declared.push(`$${name}: ${type}`);
    variables[name] = value;
    return name;
  };

  const conditionOf = (condition: Condition | null): string => {
    if (!condition || used.directives >= LIMITS.directives) return '';
    used.directives += 1;
    return ` @${condition.directive}(if: $${declare('Boolean!', { value: condition.holds === (condition.directive === 'include') })})`;
  };

  const writeBranch = (branch: Branch, taken: Set<string>): string => {
    const renamed = branch.aliased || branch.connection || branch.arguments.length > 0 || taken.has(branch.field);
    if (renamed && used.aliases >= LIMITS.aliases) return '';
    const responseName = renamed ? `a${(used.aliases += 1)}` : branch.field;
    taken.add(responseName);
    const given = branch.arguments.map(argument => `${argument.name}: $${declare(argument.type, argument)}`);
    if (branch.connection) {
      const variable = declare('String', { value: null });
      cursors.push({ responseName, variable });
      given.push(`after: $${variable}`);
    }
    const inner = writeSelection(branch.selection, branch.type, branch.connection);
    const name = responseName === branch.field ? branch.field : `${responseName}: ${branch.field}`;
    return `${name}${given.length > 0 ? `(${given.join(', ')})` : ''}${conditionOf(branch.condition)} { ${inner} }`;
  };

  const wrapped = (inner: string, wrapping: Wrapping, parent: string): string => {
    if (wrapping === 'none' || inner === '' || used.fragments >= LIMITS.fragments) return inner;
    if (wrapping === 'inline') return `... on ${parent} { ${inner} }`;
    if (wrapping === 'inline without type') return `... { ${inner} }`;
    used.fragments += 1;
    fragments.push(`fragment F${fragments.length} on ${parent} { ${inner} }`);
    return `...F${fragments.length - 1}`;
  };

  const writeFields = ({ leaves, alias, branches }: Selection, type: string): string => {
    const taken = new Set(leaves);
    const again = alias !== null && used.aliases < LIMITS.aliases ? [`a${(used.aliases += 1)}: ${alias}`] : [];
    const written = branches.map(branch => wrapped(writeBranch(branch, taken), branch.wrapping, type));
    return [...leaves, ...again, ...written].filter(Boolean).join(' ') || '__typename';
  };

  const writeSelection = (selection: Selection, type: string, connection: boolean): string =>
    connection
      ? `edges { cursor node { ${writeFields(selection, type)} } } pageInfo { hasNextPage endCursor }`
      : writeFields(selection, type);

  const body = writeFields(root, 'Query');
  const head = declared.length > 0 ? `(${declared.join(', ')})` : '';
  return { text: `query Q${head} { ${body} }${fragments.map(fragment => `\n${fragment}`).join('')}`, variables, cursors };
};
