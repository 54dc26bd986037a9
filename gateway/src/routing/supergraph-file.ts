import type { SupergraphManager } from '@apollo/gateway';
import { type FSWatcher, watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Log } from '../logging/log.ts';
import { readAccessTable } from '../scopes/access-table.ts';

/** Milliseconds without a further change after which a changed file is read. */
const QUIET = 100;

type Hook = Parameters<SupergraphManager['initialize']>[0];

/** The supergraph in a file: loaded at the start, and again when the file changes. */
export class SupergraphFile implements SupergraphManager {
  private readonly path: string;
  private readonly log: Log;
  private current = '';

  constructor(path: string, log: Log) {
    this.path = path;
    this.log = log;
  }

  async initialize({ update }: Hook): Promise<{ supergraphSdl: string; cleanup: () => Promise<void> }> {
    this.current = await this.read();
    const watcher = this.watch(update);
    return { supergraphSdl: this.current, cleanup: async () => watcher.close() };
  }

  private async read(): Promise<string> {
    const sdl = await readFile(this.path, 'utf8');
    readAccessTable(sdl);
    return sdl;
  }

  /** The folder is watched, for files are often replaced rather than written, and then the file's own watcher goes blind. */
  private watch(update: (supergraphSdl: string) => void): FSWatcher {
    let quiet: NodeJS.Timeout | undefined;
    const watcher = watch(dirname(this.path), { persistent: false }, () => {
      clearTimeout(quiet);
      quiet = setTimeout(() => void this.reload(update), QUIET).unref();
    });
    watcher.on('close', () => clearTimeout(quiet));
    watcher.on('error', () => this.log({ level: 'error', event: 'the supergraph file is watched no longer' }));
    return watcher;
  }

  private async reload(update: (supergraphSdl: string) => void): Promise<void> {
    try {
      const sdl = await this.read();
      if (sdl === this.current) return;
      update(sdl);
      this.current = sdl;
    } catch (error) {
      const reason = error instanceof Error ? error.message.slice(0, 500) : 'unknown';
      this.log({ level: 'error', event: 'the changed supergraph is broken, the former one stays', reason });
    }
  }
}
