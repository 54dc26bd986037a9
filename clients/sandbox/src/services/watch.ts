import { watch } from 'node:fs';
import { join } from 'node:path';
import { subgraphNames } from '@wijkgraph/schema';
import { ROOT } from '../environment.ts';

/** Milliseconds in which changes count as one: an editor and a formatter write a file several times. */
const SETTLE = 150;

const everySubgraph: readonly string[] = subgraphNames;

/** Which services run the source of a folder. */
const runBy: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(subgraphNames.map(name => [`subgraphs/${name}/src`, [name]])),
  'subgraphs/kit/src': everySubgraph,
  'schema/src': [...everySubgraph, 'gateway'],
  'gateway/src': ['gateway'],
  'clients/dashboard/server': ['dashboard'],
};

const isSource = (file: string | null): boolean => file !== null && file.endsWith('.ts') && !file.endsWith('.test.ts');

/** Calls `changed` with the services whose sources changed, one call at a time. Returns how to stop watching. */
export const watchSources = (
  changed: (services: ReadonlySet<string>) => Promise<void>,
  complain: (sentence: string) => void,
): (() => void) => {
  const touched = new Set<string>();
  let busy = false;
  let timer: NodeJS.Timeout | undefined;

  const handle = async (): Promise<void> => {
    if (busy || touched.size === 0) return;
    busy = true;
    const batch = new Set(touched);
    touched.clear();
    await changed(batch).catch((problem: unknown) => complain((problem as Error).message));
    busy = false;
    void handle();
  };

  const watchers = Object.entries(runBy).map(([folder, services]) =>
    watch(join(ROOT, folder), { recursive: true }, (_event, file) => {
      if (!isSource(file)) return;
      for (const service of services) touched.add(service);
      clearTimeout(timer);
      timer = setTimeout(() => void handle(), SETTLE);
    }),
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
};
