interface Named {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
}

interface Member {
  readonly object: Named;
  readonly property: Named;
}

interface Destructuring {
  readonly id: Named & { readonly properties?: readonly { readonly key?: Named }[] };
  readonly init?: Named | null;
}

interface Context {
  report(problem: { message: string; node: object }): void;
}

const MESSAGE = 'The environment is read once, at the edge: in main.ts or environment.ts.';

const isProcess = ({ type, name }: Named): boolean => type === 'Identifier' && name === 'process';
const isEnv = (node: Named | undefined): boolean => node?.name === 'env' || node?.value === 'env';

/** No `process.env` in any guise; the import of `env` itself is refused by no-restricted-imports. */
export const environment = {
  meta: { type: 'problem' as const, docs: { description: MESSAGE } },
  create: (context: Context) => ({
    MemberExpression(node: Member) {
      if (isProcess(node.object) && isEnv(node.property)) context.report({ message: MESSAGE, node });
    },
    VariableDeclarator(node: Destructuring) {
      if (node.init && isProcess(node.init) && node.id.properties?.some(({ key }) => isEnv(key)))
        context.report({ message: MESSAGE, node });
    },
  }),
};
