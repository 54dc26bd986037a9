import { runEnforcingSubgraph } from '@wijkgraph/kit';
import { migrations } from '../migrations/index.ts';
import { residents } from './subgraph.ts';

await runEnforcingSubgraph(residents, migrations, { env: process.env, words: process.argv.slice(2) });
