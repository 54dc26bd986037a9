import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { builtExplorer, filesIn } from '../pages/built-pages.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

/** One file of the page. */
export interface PageFile {
  readonly type: string;
  readonly content: Buffer;
}

/** The page as it is built: its files, by the path under which each is asked. */
export type Page = ReadonlyMap<string, PageFile>;

/** The page, built if need be. */
export const openPage = async (directory: string): Promise<Page> => {
  const folder = await builtExplorer(directory);
  const read = async (file: string): Promise<[string, PageFile]> => [
    `/${file}`,
    { type: types[extname(file)] ?? 'application/octet-stream', content: await readFile(join(folder, file)) },
  ];
  return new Map(await Promise.all(filesIn(folder).map(read)));
};
