import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './project.mjs';
import { npmStep } from './step.mjs';

const parts = [
  {
    title: 'Building the server',
    workspace: 'packages/server',
    result: 'packages/server/dist/main.js',
    stamp: 'packages/server/dist/.sources',
    sources: [
      'tsconfig.json',
      'packages/server/tsconfig.json',
      'packages/server/tsconfig.build.json',
      'packages/server/src',
    ],
  },
  {
    title: 'Building the client',
    workspace: 'packages/client',
    result: 'packages/client/dist/index.html',
    stamp: 'packages/client/dist/.sources',
    sources: [
      'packages/client/index.html',
      'packages/client/vite.config.ts',
      'packages/client/public',
      'packages/client/scripts',
      'packages/client/src',
    ],
  },
];

/** Builds what has changed since it was last built. */
export async function ensureBuilt() {
  for (const part of parts) {
    const digest = digestOf(['package-lock.json', ...part.sources]);
    const stamp = join(projectFolder, part.stamp);
    const isCurrent = existsSync(join(projectFolder, part.result)) && existsSync(stamp);
    if (isCurrent && readFileSync(stamp, 'utf8') === digest) continue;
    await npmStep(
      part.title,
      ['run', 'build', '--workspace', part.workspace],
      `${part.title} did not work: see above; after a change in the sources, correct it and start again.`,
    );
    writeFileSync(stamp, digest);
  }
}

function digestOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesBelow).sort()) {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(projectFolder, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** A path that does not exist has no files. */
function filesBelow(path) {
  const full = join(projectFolder, path);
  if (!existsSync(full)) return [];
  const entries = readdirOrNull(full);
  return entries ? entries.flatMap((name) => filesBelow(`${path}/${name}`)) : [path];
}

function readdirOrNull(path) {
  try {
    return readdirSync(path);
  } catch (error) {
    if (error.code === 'ENOTDIR') return null;
    throw error;
  }
}
