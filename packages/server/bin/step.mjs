import { spawn } from 'node:child_process';
import { projectFolder } from './project.mjs';

const remindEveryMs = 10_000;

/** A step that did not work; its message is all that is printed. */
export class StepFailure extends Error {}

/**
 * Runs npm quietly: says what is being done, that it still is, and how long it took; shows npm's own words only when it
 * fails.
 */
export async function npmStep(title, args, onFailure) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  process.stdout.write(`${title}…\n`);
  const reminder = setInterval(() => process.stdout.write(`  ${seconds()} s so far…\n`), remindEveryMs);
  const { code, output } = await npm(args);
  clearInterval(reminder);
  if (code !== 0) throw new StepFailure(`${output.trim().split('\n').slice(-40).join('\n')}\n\n${onFailure}`);
  process.stdout.write(`  done in ${seconds()} s\n`);
}

function npm(args) {
  const program = process.env.npm_execpath?.endsWith('.js')
    ? [process.execPath, [process.env.npm_execpath, ...args]]
    : ['npm', args];
  return new Promise((resolve) => {
    let output = '';
    const keep = (text) => (output += text);
    const child = spawn(...program, {
      cwd: projectFolder,
      // npm tells its children that it is run for somebody else's package, and they believe it.
      env: withoutNpmVariables(process.env),
      shell: program[0] === 'npm' && process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('close', (code) => resolve({ code, output }));
  });
}

function withoutNpmVariables(variables) {
  const own = /^npm_(lifecycle|package|command|config_(prefix|local_prefix|workspaces?))/;
  return Object.fromEntries(Object.entries(variables).filter(([name]) => !own.test(name)));
}
