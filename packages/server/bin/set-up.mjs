import { ensureBuilt } from './building.mjs';
import { ensureInstalled } from './installation.mjs';
import { StepFailure } from './step.mjs';

/**
 * Makes a fresh clone, or one that was updated, ready to run. Where it cannot, it says why in a sentence, calls
 * `onFailure`, and ends the process.
 */
export async function setUp({ onFailure = () => undefined } = {}) {
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
    onFailure();
    process.exit(1);
  }
}
