import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from './project.mjs';

const jest = join(createRequire(import.meta.url).resolve('jest/package.json'), '..', 'bin', 'jest.js');

/** Journeys come last, two at a time: each waits for its server, its database and its browser more than it works. */
const rounds = [
  ['--selectProjects', 'server', 'client', '--maxWorkers=2'],
  ['--selectProjects', 'benchmarks', 'e2e', '--maxWorkers=2'],
];

/**
 * Runs every test, or those whose path matches one of the patterns; prints `N passed, N failed` as the last line, and
 * ends the process with 1 when anything failed, was left out or could not be run.
 */
export function runTests(patterns) {
  const totals = { passed: 0, failed: 0 };
  for (const round of rounds) {
    const { passed, failed } = run(round, patterns);
    totals.passed += passed;
    totals.failed += failed;
  }
  if (totals.passed + totals.failed === 0) totals.failed = 1;
  process.stdout.write(`${totals.passed} passed, ${totals.failed} failed\n`);
  process.exit(totals.failed ? 1 : 0);
}

function run(round, patterns) {
  const folder = mkdtempSync(join(tmpdir(), 'utetezi-results-'));
  const file = join(folder, 'results.json');
  const choice = patterns.flatMap((pattern) => ['--testPathPatterns', pattern]);
  const options = ['--passWithNoTests', '--json', `--outputFile=${file}`];
  const { status } = spawnSync(process.execPath, [jest, ...round, ...choice, ...options], {
    cwd: projectFolder,
    // The results go to the file; on standard output they would only be in the way.
    stdio: ['inherit', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'test' },
  });
  const counted = existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 1 };
  rmSync(folder, { recursive: true, force: true });
  if (status !== 0 && counted.failed === 0) counted.failed = 1;
  return counted;
}

/** A file that could not be run counts as one failure, and so does a test that was left out. */
function count(results) {
  const leftOut = results.numPendingTests + results.numTodoTests;
  if (leftOut > 0) process.stderr.write(`${leftOut} tests were left out, which counts as a failure.\n`);
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites + leftOut,
  };
}
