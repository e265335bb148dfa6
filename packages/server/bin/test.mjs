// `npm test`: nothing but Node's own modules, so that it works on a fresh clone.
import { assertNode } from './node-version.mjs';

assertNode();
import('./set-up.mjs')
  .then(({ setUp }) => setUp({ onFailure: () => process.stdout.write('0 passed, 1 failed\n') }))
  .then(() => import('./run-tests.mjs'))
  .then(({ runTests }) => runTests(process.argv.slice(2)));
