import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, test, vi } from 'vitest';

const SANDBOX = fileURLToPath(new URL('..', import.meta.url));
const SETUP = join(SANDBOX, 'setup.mjs');
const run = promisify(execFile);

const clones: string[] = [];
afterAll(() => clones.forEach(clone => rmSync(clone, { recursive: true })));

/** A clone with nothing in it but the setup. */
const emptyClone = (): string => {
  const clone = mkdtempSync(join(tmpdir(), 'wijkgraph-setup-'));
  clones.push(clone);
  mkdirSync(join(clone, 'clients/sandbox'), { recursive: true });
  cpSync(join(SANDBOX, 'setup'), join(clone, 'clients/sandbox/setup'), { recursive: true });
  return clone;
};

const inClone = (clone: string, code: string) => [
  '--input-type=module',
  '--eval',
  code.replaceAll('SETUP', `${clone}/clients/sandbox/setup`),
];

test.each(['start', 'dev', 'seed', 'token', 'documents', 'export', 'report', 'rotate-key'])(
  'production refuses `%s` before anything else happens',
  async verb => {
    const attempt = run(process.execPath, [SETUP, verb], { env: { NODE_ENV: 'production' } });
    await expect(attempt).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('NODE_ENV=production') as string });
  },
);

test('an unknown verb lists the verbs', async () => {
  await expect(run(process.execPath, [SETUP, 'fly'])).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('start, dev, seed, token, documents, export, report, test, check, schema, bench') as string,
  });
});

test('an installation is one process at a time', async () => {
  const clone = emptyClone();
  const log = join(clone, 'log');
  const step = `
    import { appendFileSync } from 'node:fs';
    import { setTimeout } from 'node:timers/promises';
    import { whileAlone } from 'SETUP/turn.mjs';
    await whileAlone(async ({ interrupted }) => {
      appendFileSync(${JSON.stringify(log)}, 'in ');
      await setTimeout(200);
      appendFileSync(${JSON.stringify(log)}, interrupted ? 'interrupted ' : 'out ');
    });`;
  await Promise.all([1, 2, 3].map(() => run(process.execPath, inClone(clone, step))));
  expect(readFileSync(log, 'utf8')).toBe('in out in out in out ');
});

test('an installation that was killed is known as interrupted, once', async () => {
  const clone = emptyClone();
  const killed = spawn(
    process.execPath,
    inClone(clone, `import { whileAlone } from 'SETUP/turn.mjs'; await whileAlone(() => process.kill(process.pid, 'SIGKILL'));`),
  );
  await once(killed, 'exit');
  const look = `import { whileAlone } from 'SETUP/turn.mjs'; await whileAlone(({ interrupted }) => console.log(interrupted));`;
  expect((await run(process.execPath, inClone(clone, look))).stdout).toBe('true\n');
  expect((await run(process.execPath, inClone(clone, look))).stdout).toBe('false\n');
  expect(existsSync(join(clone, '.wijkgraph/installing'))).toBe(false);
});

test('packages count as installed only when complete for this machine', async () => {
  const clone = emptyClone();
  const write = (path: string, content: object) => {
    mkdirSync(join(clone, path, '..'), { recursive: true });
    writeFileSync(join(clone, path), JSON.stringify(content));
  };
  const own = { 'node_modules/native': { version: '1.0.0', optional: true, os: [process.platform], cpu: [process.arch] } };
  const foreign = { 'node_modules/foreign': { version: '1.0.0', optional: true, os: ['aix'] } };
  const version = process.versions.node;
  write('package.json', { workspaces: ['clients/*'], devDependencies: { node: version } });
  write('package-lock.json', { packages: { 'node_modules/a': { version: '1.0.0' }, ...own, ...foreign } });
  const installed = async (): Promise<string> => {
    const code = `import { packagesAreInstalled } from 'SETUP/packages.mjs'; console.log(packagesAreInstalled());`;
    return (await run(process.execPath, inClone(clone, code))).stdout.trim();
  };
  expect(await installed()).toBe('false');
  mkdirSync(join(clone, 'node_modules/node/bin'), { recursive: true });
  cpSync(process.execPath, join(clone, 'node_modules/node/bin/node'));
  write('node_modules/.package-lock.json', { packages: { 'node_modules/a': { version: '1.0.0' } } });
  expect(await installed()).toBe('false');
  write('node_modules/.package-lock.json', { packages: { 'node_modules/a': { version: '1.0.0' }, ...own } });
  expect(await installed()).toBe('true');
  write('package-lock.json', { packages: { 'node_modules/a': { version: '2.0.0' } } });
  expect(await installed()).toBe('false');
});

test('when npm is killed the program is asked to stop, once: asked again it would hurry and leave the database behind', async () => {
  const clone = emptyClone();
  const log = join(clone, 'log');
  const program = `
    const { appendFileSync } = require('node:fs');
    const note = word => appendFileSync(${JSON.stringify(log)}, word);
    process.on('SIGTERM', () => { note('asked '); setTimeout(() => { note('done'); process.exit(); }, 2500); });
    setInterval(() => {}, 1000);
    note('runs ');`;
  const running = `import { run } from 'SETUP/run.mjs'; await run(process.execPath, ['--eval', ${JSON.stringify(program)}]);`;
  const npm = spawn(
    process.execPath,
    ['--eval', `require('node:child_process').spawn(process.execPath, ${JSON.stringify(inClone(clone, running))})`],
    { env: { ...process.env, npm_lifecycle_event: 'start' }, stdio: 'ignore' },
  );
  const logged = () => (existsSync(log) ? readFileSync(log, 'utf8') : '');
  await vi.waitFor(() => expect(logged()).toBe('runs '), 5000);
  npm.kill('SIGKILL');
  await vi.waitFor(() => expect(logged()).toContain('done'), 10_000);
  expect(logged()).toBe('runs asked done');
});
