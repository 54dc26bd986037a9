import { runEnforcingSubgraph } from '@wijkgraph/kit';
import { migrations } from '../migrations/index.ts';
import { referrals } from './subgraph.ts';

await runEnforcingSubgraph(referrals, migrations, { env: process.env, words: process.argv.slice(2) });
