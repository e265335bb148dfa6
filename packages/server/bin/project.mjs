import { fileURLToPath } from 'node:url';

/** The folder that holds the top `package.json`, with a slash at its end. */
export const projectFolder = fileURLToPath(new URL('../../../', import.meta.url));
