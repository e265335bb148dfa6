// `npm run bench`: makes sure of the build first, as `npm start` does, since what is measured is what was built.
import { spawn } from 'node:child_process';
import { assertNode } from '../../server/bin/node-version.mjs';
import { projectFolder } from '../../server/bin/project.mjs';

assertNode();
const { setUp } = await import('../../server/bin/set-up.mjs');
await setUp();

const child = spawn(
  process.execPath,
  ['--require', 'ts-node/register', `${projectFolder}packages/benchmarks/src/main.ts`, ...process.argv.slice(2)],
  {
    cwd: projectFolder,
    stdio: 'inherit',
    env: { ...process.env, TS_NODE_PROJECT: `${projectFolder}packages/benchmarks/tsconfig.json` },
  },
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.once('close', (code) => process.exit(code ?? 1));
