import { buildSubgraph } from '@wijkgraph/kit';
import { consent } from './subgraph.ts';

process.stdout.write(buildSubgraph(consent).sdl);
