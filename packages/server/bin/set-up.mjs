import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './installation.mjs';
import { StepFailure } from './step.mjs';

/** Makes a fresh clone, or one that was updated, ready to run. Ends the process with a sentence where it cannot. */
export async function setUp() {
  try {
    await ensureInstalled();
    await ensureBuilt();
  } catch (error) {
    if (!(error instanceof StepFailure) && error.code !== 'EACCES') throw error;
    const sentence =
      error.code === 'EACCES'
        ? `No permission to write ${error.path}: start as the user who owns the project folder.`
        : error.message;
    process.stderr.write(`${sentence}\n`);
    process.exit(1);
  }
}
