import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

/** One file of the built dashboard. */
export interface Page {
  readonly type: string;
  readonly content: Buffer;
  readonly zipped: Buffer;
  /** Whether its name changes with its content. */
  readonly lasting: boolean;
}

/** All files of the built dashboard, by path: what is not here is not served. */
export const readPages = (folder: string): ReadonlyMap<string, Page> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => {
        const file = join(entry.parentPath, entry.name);
        const path = `/${relative(folder, file).split(sep).join('/')}`;
        const content = readFileSync(file);
        const type = types[extname(file)] ?? 'application/octet-stream';
        return [path, { type, content, zipped: gzipSync(content), lasting: path.startsWith('/assets/') }] as const;
      })
      .filter(([path]) => !path.startsWith('/.')),
  );
