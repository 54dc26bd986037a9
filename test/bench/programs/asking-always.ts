// Our gateway, which trusts no decision to be fresh and asks about every answer before it is released. For the benchmark alone.
import { Ground } from '../../../gateway/src/release/ground.ts';

Object.defineProperty(Ground.prototype, 'until', { get: () => Number.NEGATIVE_INFINITY });

await import('../../../gateway/src/main.ts');
