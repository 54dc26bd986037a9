import process from 'node:process';
import documents from '../../src/generated/persisted-documents.json' with { type: 'json' };
import { registerDocuments } from '../../src/index.ts';
import { readEnvironment } from '../environment.ts';

try {
  const { url, ...application } = await readEnvironment(process.env);
  const { registered, known } = await registerDocuments(url, application, documents);
  process.stdout.write(`${application.clientId} runs ${registered} more, and ${known} that it had registered before.\n`);
} catch (problem) {
  process.stderr.write(`${(problem as Error).message}\n`);
  process.exitCode = 1;
}
