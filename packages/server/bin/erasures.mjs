// `npm run erasures:list` and `npm run erasures:reapply`: make sure of the build first, as `npm start` does.
import { assertNode } from './node-version.mjs';

assertNode();
import('./set-up.mjs').then(({ setUp }) => setUp()).then(() => import('../dist/erasures.js'));
