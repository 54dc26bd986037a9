import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { promisify } from 'node:util';
import { parse } from 'graphql';
import { personalFieldsModule } from './personal-fields.ts';
import { assertReadable } from './readable.ts';
import { type Source, typedDocuments } from './typed-documents.ts';

/** The application whose contract this client is built on. */
const CLIENT = 'woonbron';

const folder = new URL('../', import.meta.url);
const operations = new URL('operations/', folder);

/** Elsewhere the municipality hands this file out; here it is printed anew, so that it is never behind. */
const contractOf = async (client: string): Promise<string> => {
  const program = ['--import', 'tsx', 'clients/sandbox/src/main.ts', 'contract', '--client', client];
  const { stdout } = await promisify(execFile)(process.execPath, program, { cwd: new URL('../../', folder), maxBuffer: 16 * 1024 * 1024 });
  return stdout;
};

const sourceOf = async (file: string): Promise<Source> => {
  const rawSDL = await readFile(new URL(file, operations), 'utf8');
  return { location: file, rawSDL, document: parse(rawSDL) };
};

const generate = async (): Promise<ReadonlyMap<string, string>> => {
  const sdl = await contractOf(CLIENT);
  const contract = parse(sdl);
  const sources = await Promise.all((await readdir(operations)).toSorted().map(sourceOf));
  assertReadable(contract, sources);
  const files = await typedDocuments(contract, sources);
  return new Map([
    ['src/generated/contract.graphql', sdl],
    ['src/generated/personal-fields.ts', personalFieldsModule(contract)],
    ...[...files].map(([name, content]) => [`src/generated/${name}`, `${content.trimEnd()}\n`] as const),
  ]);
};

/** Writes what is generated. With `--check`: says what is not up to date, and ends with 1. */
const main = async (check: boolean): Promise<void> => {
  for (const [name, content] of await generate()) {
    const place = new URL(name, folder);
    if ((await readFile(place, 'utf8').catch(() => '')) === content) continue;
    if (check) {
      console.error(`clients/partner/${name} is not up to date: run npm run schema`);
      process.exitCode = 1;
    } else {
      await writeFile(place, content);
      console.log(`wrote clients/partner/${name}`);
    }
  }
};

try {
  await main(process.argv.includes('--check'));
} catch (reason) {
  console.error((reason as Error).message);
  process.exitCode = 1;
}
