// The door of every root verb: needs Node 20 and npm, installs what is missing, then runs the verb on the Node of the project.
import { rmSync } from 'node:fs';
import process from 'node:process';
import { watchCommits } from './setup/commits.mjs';
import { nodeForInstalling } from './setup/node.mjs';
import { installPackages, packagesAreInstalled, rememberInstalled } from './setup/packages.mjs';
import { run } from './setup/run.mjs';
import { say } from './setup/say.mjs';
import { whileAlone } from './setup/turn.mjs';
import { sandboxVerbs, verbs } from './setup/verbs.mjs';
import { projectNode, nodeModules } from './setup/places.mjs';

const [verb, ...rest] = process.argv.slice(2);
const program = verbs[verb];

const refuse = sentence => {
  say(sentence);
  process.exit(1);
};

const setUp = async () => {
  if (packagesAreInstalled()) return;
  await whileAlone(async ({ interrupted, during }) => {
    if (!interrupted && packagesAreInstalled()) return;
    if (interrupted) {
      say('An earlier installation was cut short: starting over.');
      rmSync(nodeModules, { recursive: true, force: true });
    }
    const node = await nodeForInstalling(during);
    await installPackages(node, during);
    rememberInstalled();
  });
};

if (!program) refuse(`Unknown verb ${verb ?? '(none)'}. There are: ${Object.keys(verbs).join(', ')}.`);
if (sandboxVerbs.includes(verb) && process.env.NODE_ENV === 'production')
  refuse(`\`npm run ${verb}\` belongs to the sandbox, which cannot be switched on with NODE_ENV=production.`);

try {
  await setUp();
} catch (problem) {
  refuse(`Setting up failed: ${problem.message}`);
}
if (verb === 'dev') watchCommits();
process.exitCode = await run(projectNode, [...program, ...rest]);
