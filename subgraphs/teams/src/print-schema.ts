import { buildSubgraph } from '@wijkgraph/kit';
import { teams } from './subgraph.ts';

process.stdout.write(buildSubgraph(teams).sdl);
