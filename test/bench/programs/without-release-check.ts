// Our gateway, which releases every answer as soon as it is ready. For the benchmark alone.
import { Release } from '../../../gateway/src/release/release.ts';

Release.prototype.release = async (_state, door) => {
  door.handOver();
  return 'released';
};

await import('../../../gateway/src/main.ts');
