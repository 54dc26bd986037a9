import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const web = fileURLToPath(new URL('../../../clients/dashboard/web', import.meta.url));
const sourceOf = (file: string): string => readFileSync(join(web, file), 'utf8');

/** The lists that the work is in. */
const workLists = (): readonly string[] =>
  [...sourceOf('work/work-page.tsx').matchAll(/^ {2}(\w+): (?:Mine|later)\b/gm)].map(([, name = '']) => name);

/** The addresses that the pages have, as the router says it; each list of the work is a page. */
export const addresses = (): readonly string[] =>
  [...sourceOf('app/router.tsx').matchAll(/path: '([^*/'][^']*)'/g)]
    .map(([, path = '']) => `/${path}`)
    .filter(path => path !== '/work')
    .flatMap(path => (path === '/work/:list' ? workLists().map(list => `/work/${list}`) : [path]));

/** The files that open a dialog. */
export const dialogs = (): readonly string[] =>
  readdirSync(web, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.tsx') && /from '\.\.\/dialog\/[\w-]*dialog\.tsx'/.test(sourceOf(file)))
    .toSorted();

/** The pattern of an address, by the ids in it. */
export const patternOf = (address: string, ids: Readonly<Record<string, string>>): string =>
  Object.entries(ids).reduce((path, [id, name]) => path.replace(id, name), address.replace(/\?.*/, ''));
