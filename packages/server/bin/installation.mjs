import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './project.mjs';
import { npmStep } from './step.mjs';

/** Installs the packages that the lock file names, unless exactly these are there. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  await npmStep(
    'Installing packages (once, about a minute)',
    // With NODE_ENV=production npm would leave out what the build needs.
    ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'],
    'The packages could not be installed: see above, check the network and the rights on node_modules, and start again.',
  );
}

/** npm writes its own record last, so that an interrupted installation has none. */
function isInstalled() {
  const record = join(projectFolder, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = packagesIn(join(projectFolder, 'package-lock.json'));
  const present = packagesIn(record);
  return Object.entries(wanted).every(([path, { version, link, optional, peer }]) => {
    if (!path.includes('node_modules/')) return true;
    const found = present[path];
    if (!found) return Boolean(optional || peer);
    return link || found.version === version;
  });
}

function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}
