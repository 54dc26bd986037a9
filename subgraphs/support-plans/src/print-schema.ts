import { buildSubgraph } from '@wijkgraph/kit';
import { supportPlans } from './subgraph.ts';

process.stdout.write(buildSubgraph(supportPlans).sdl);
