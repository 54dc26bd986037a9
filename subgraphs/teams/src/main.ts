import { runEnforcingSubgraph } from '@wijkgraph/kit';
import { migrations } from '../migrations/index.ts';
import { teams } from './subgraph.ts';

await runEnforcingSubgraph(teams, migrations, { env: process.env, words: process.argv.slice(2) });
