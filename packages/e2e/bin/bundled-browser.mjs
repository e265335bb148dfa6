// Unpacks the bundled Chromium into TMPDIR and prints where it is and what its environment needs. A program of its own,
// because the package decides from the environment, once, whether to unpack the system libraries too.
import chromium from '@sparticuz/chromium';

const executablePath = await chromium.executablePath();
const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
process.stdout.write(JSON.stringify({ executablePath, environment: { LD_LIBRARY_PATH, FONTCONFIG_PATH } }));
