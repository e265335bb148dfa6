// `npm run build`: what `npm start` builds too, after what has changed.
import { setUp } from './set-up.mjs';

await setUp();
