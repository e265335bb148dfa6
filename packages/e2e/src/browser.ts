import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

export interface BrowserProgram {
  executablePath: string;
  /** What it needs beside our own environment. */
  environment: Record<string, string>;
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const otherPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** For a closed network: the browser asks for nothing but what a page asks for. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** A real Chromium, without a window. */
export function openBrowser(): Promise<Browser> {
  const { executablePath, environment } = findBrowser();
  const isRoot = process.getuid?.() === 0;
  const variables = Object.entries({ ...process.env, ...environment });
  return chromium.launch({
    executablePath,
    // Chromium's sandbox does not work for root, nor in most containers.
    args: isRoot || environment.LD_LIBRARY_PATH ? [...quiet, '--no-sandbox'] : quiet,
    env: Object.fromEntries(variables.filter((pair): pair is [string, string] => pair[1] !== undefined)),
  });
}

/** `CHROMIUM_PATH`, else one of the system, else the bundled one (Linux x64). */
export function findBrowser(): BrowserProgram {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (isProgram(given)) return { executablePath: given, environment: {} };
    throw new Error(`CHROMIUM_PATH (${given}) is not a program: set it to a Chromium or Chrome, or leave it unset.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const places = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...otherPlaces];
  const found = places.find((place) => isProgram(place) && runs({ executablePath: place, environment: {} }));
  if (found) return { executablePath: found, environment: {} };
  const bundled = process.platform === 'linux' && process.arch === 'x64' ? unpackBundled() : null;
  if (bundled) return bundled;
  throw new Error('No browser was found: install Chromium or Chrome, or set CHROMIUM_PATH to one, and run this again.');
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function runs({ executablePath, environment }: BrowserProgram): boolean {
  const env = { ...process.env, ...environment };
  return (
    spawnSync(executablePath, ['--version', '--no-sandbox'], { env, stdio: 'ignore', timeout: 20_000 }).status === 0
  );
}

/** First as it is; where the system lacks libraries that it needs, with those that are bundled too. */
function unpackBundled(): BrowserProgram | null {
  const plain = unpack('plain', {});
  if (plain && runs(plain)) return plain;
  const complete = unpack('complete', {
    AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x',
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x',
  });
  return complete && runs(complete) ? complete : null;
}

/** Into a folder of this user's own: one made by root would be closed to the next user. */
function unpack(kind: string, variables: Record<string, string>): BrowserProgram | null {
  const folder = join(tmpdir(), `utetezi-browser-${userInfo().uid}-${kind}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const program = resolve(__dirname, '..', 'bin', 'bundled-browser.mjs');
  const env = { ...process.env, ...variables, TMPDIR: folder };
  const run = spawnSync(process.execPath, [program], { env, encoding: 'utf8', timeout: 120_000 });
  if (run.status !== 0) return null;
  const found = JSON.parse(run.stdout) as { executablePath: string; environment: Record<string, string> };
  return existsSync(found.executablePath) ? found : null;
}
