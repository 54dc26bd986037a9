import { dirname, join, relative, sep } from 'node:path';
import { environment } from './environment.ts';
import { backwards } from './layers.ts';
import { mayImport, roomOf, roomOfPackage, roomsOf } from './rooms.ts';

interface Specifier {
  readonly type: string;
  readonly value?: unknown;
}

interface Importing {
  readonly source?: Specifier | null;
}

interface Context {
  readonly cwd: string;
  readonly filename: string;
  report(problem: { message: string; node: object }): void;
}

type Check = (importing: Importing) => void;

const posix = (path: string): string => path.split(sep).join('/');

/** What is wrong with a file (its path from the root) importing something, if anything. */
const fault = (root: string, path: string, specifier: string): string | undefined => {
  const rooms = roomsOf(root);
  const from = roomOf(rooms, path);
  if (!from) return undefined;
  const target = specifier.startsWith('.') ? posix(relative(root, join(root, dirname(path), specifier))) : undefined;
  const to = target === undefined ? roomOfPackage(rooms, specifier) : roomOf(rooms, target);
  if (to && !mayImport(path, from, to)) return `Import wall: ${from} does not know ${to}.`;
  const wrong = target !== undefined && from === to && from.startsWith('subgraphs/') ? backwards(path, target) : undefined;
  return wrong && `Import wall: ${wrong}.`;
};

const imports = {
  meta: { type: 'problem' as const, docs: { description: 'Who may import whom: between rooms, and between the layers of a subgraph.' } },
  create(context: Context): Record<string, Check> {
    const path = posix(relative(context.cwd, context.filename));
    const check: Check = ({ source }) => {
      if (!source || typeof source.value !== 'string') return;
      const message = fault(context.cwd, path, source.value);
      if (message) context.report({ message, node: source });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};

/** An oxlint plugin: who may know what, as lint errors. */
const plugin = { meta: { name: 'walls' }, rules: { imports, environment } };

export default plugin;
