import { runEnforcingSubgraph } from '@wijkgraph/kit';
import { migrations } from '../migrations/index.ts';
import { teams } from './subgraph.ts';

await runEnforcingSubgraph(teams, migrations, process.env);
