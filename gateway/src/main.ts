import process from 'node:process';
import { readEnvironment, WrongEnvironment } from './environment.ts';
import { startGateway } from './gateway.ts';

try {
  const gateway = await startGateway(readEnvironment(process.env));
  process.stdout.write(`The gateway listens on ${gateway.url}/graphql\n`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void gateway.close());
} catch (error) {
  const wrong = error instanceof WrongEnvironment;
  process.stderr.write(wrong ? `The gateway does not start. Wrong in the environment:\n${error.message}\n` : `${String(error)}\n`);
  process.exitCode = 1;
}
