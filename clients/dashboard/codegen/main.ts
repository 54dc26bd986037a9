import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { generate } from '@graphql-codegen/cli';
import { parse } from 'graphql';
import { config } from './config.ts';
import { askedIn, type Made, splitByFolder } from './documents.ts';
import { personalFieldsModule } from './personal-fields.ts';

const check = process.argv.includes('--check');

const read = (path: string): Promise<string> => readFile(new URL(path, import.meta.url), 'utf8');

/** What opens each field of a preview, which shows a dossier as somebody else would get it. */
const personalFields = async (): Promise<Made> => ({
  filename: fileURLToPath(new URL('../web/generated/personal-fields.ts', import.meta.url)),
  content: personalFieldsModule(await read('../../../schema/supergraph.graphql'), parse(await read('../web/preview/preview.graphql'))),
});

const generated = (await generate(config, false)) as readonly Made[];
const folders = await askedIn(fileURLToPath(new URL('../web', import.meta.url)));
const made = [
  ...generated.flatMap(one => (one.filename.endsWith('/graphql.ts') ? splitByFolder(one, folders) : [one])),
  await personalFields(),
];

/** Writes what is generated. With `--check`: says what is not up to date, and ends with 1. */
for (const { filename, content } of made) {
  if ((await readFile(filename, 'utf8').catch(() => '')) === content) continue;
  const name = relative(process.cwd(), filename);
  if (check) {
    console.error(`${name} is not up to date: run npm run schema`);
    process.exitCode = 1;
  } else {
    await mkdir(dirname(filename), { recursive: true });
    await writeFile(filename, content);
    console.log(`wrote ${name}`);
  }
}
