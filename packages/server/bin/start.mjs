// `npm start`: nothing but Node's own modules, so that it works before anything is installed.
import { assertNode } from './node-version.mjs';

assertNode();
import('./set-up.mjs')
  .then(({ setUp }) => setUp())
  .then(() => {
    process.env.NODE_ENV = process.env.NODE_ENV || 'production';
    return import('../dist/main.js');
  });
