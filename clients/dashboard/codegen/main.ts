import { readFile, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import process from 'node:process';
import { generate } from '@graphql-codegen/cli';
import { config } from './config.ts';

interface Made {
  readonly filename: string;
  readonly content: string;
}

const check = process.argv.includes('--check');

/** Writes what is generated. With `--check`: says what is not up to date, and ends with 1. */
for (const { filename, content } of (await generate(config, false)) as readonly Made[]) {
  if ((await readFile(filename, 'utf8').catch(() => '')) === content) continue;
  const name = relative(process.cwd(), filename);
  if (check) {
    console.error(`${name} is not up to date: run npm run schema`);
    process.exitCode = 1;
  } else {
    await writeFile(filename, content);
    console.log(`wrote ${name}`);
  }
}
