import { runEnforcingSubgraph } from '@wijkgraph/kit';
import { migrations } from '../migrations/index.ts';
import { supportPlans } from './subgraph.ts';

await runEnforcingSubgraph(supportPlans, migrations, { env: process.env, words: process.argv.slice(2) });
