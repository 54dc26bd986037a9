import process from 'node:process';

const typescript = (...args) => ['--import', 'tsx', ...args];
const sandbox = verb => typescript('clients/sandbox/src/main.ts', verb);

// The log of any consent database, or of the local federation.
const auditVerify = process.env.DATABASE_URL ? typescript('subgraphs/consent/src/seal/main.ts') : sandbox('audit:verify');

// What is due in any federation, or in the local one.
const retention = process.env.DATABASE_URL ? typescript('subgraphs/consent/src/retention/main.ts') : sandbox('retention');

// What one application can ever see, or the whole supergraph composed anew.
const schema = process.argv.some(argument => /^--client(=|$)/.test(argument)) ? sandbox('contract') : typescript('schema/src/generate.ts');

// The register of any consent database, or of the local federation.
const client = process.env.DATABASE_URL ? typescript('subgraphs/consent/src/client/main.ts') : sandbox('client');

/** What each root verb runs, on the project's Node. Arguments after `--` are passed on. */
export const verbs = {
  start: sandbox('start'),
  dev: sandbox('dev'),
  seed: sandbox('seed'),
  token: sandbox('token'),
  documents: sandbox('documents'),
  export: sandbox('export'),
  report: sandbox('report'),
  test: ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts'],
  check: ['node_modules/turbo/bin/turbo', 'run', 'types', 'lint', 'format', 'unused', 'generated', 'first-load', '--continue'],
  schema,
  bench: typescript('test/bench/main.ts'),
  'audit:verify': auditVerify,
  retention,
  client,
  'rotate-key': sandbox('rotate-key'),
  // As it runs elsewhere: TypeScript on Node alone.
  partner: ['clients/partner/example/main.ts'],
};

/** Verbs of the local world, which production never switches on. */
export const sandboxVerbs = ['start', 'dev', 'seed', 'token', 'documents', 'export', 'report', 'rotate-key'];
