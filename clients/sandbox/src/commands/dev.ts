import type { Environment } from '../environment.ts';
import { complain, step } from '../say.ts';
import { watchSources } from '../services/watch.ts';
import { composeSupergraph } from '../services/compose.ts';
import { runFederation } from './start.ts';

/** `npm run dev`: as `npm start`, and a change to a source starts its service again and composes the supergraph anew. */
export const dev = (environment: Environment): Promise<number> =>
  runFederation(environment, {
    forgiving: true,
    onReady: ({ services }) =>
      watchSources(async touched => {
        const restarting = services.filter(({ name }) => touched.has(name));
        await Promise.all(
          restarting.map(async service => {
            await service.restart();
            step(`${service.name} is running again`);
          }),
        );
        if (restarting.some(({ name }) => name !== 'gateway' && name !== 'dashboard')) await composeSupergraph();
      }, complain),
  });
