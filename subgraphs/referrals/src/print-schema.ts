import { buildSubgraph } from '@wijkgraph/kit';
import { referrals } from './subgraph.ts';

process.stdout.write(buildSubgraph(referrals).sdl);
