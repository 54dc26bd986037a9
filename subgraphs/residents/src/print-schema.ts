import { buildSubgraph } from '@wijkgraph/kit';
import { residents } from './subgraph.ts';

process.stdout.write(buildSubgraph(residents).sdl);
