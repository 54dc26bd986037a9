import { createRequire } from 'node:module';
import util from 'node:util';
import type * as Shield from 'graphql-shield';

/**
 * graphql-shield 7.6.5 under Node 23 and later: its ESM build imports names that its dependency lost, and its CommonJS
 * build calls `util.isUndefined`, which Node removed. So: the CommonJS build, with that one function given back first.
 */
const legacy = util as { isUndefined?: (value: unknown) => boolean };
legacy.isUndefined ??= value => value === undefined;

export const { shield, rule, allow, deny } = createRequire(import.meta.url)('graphql-shield') as typeof Shield;
