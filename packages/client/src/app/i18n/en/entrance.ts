import { accounts } from './accounts';
import { app } from './app';
import { design } from './design';
import { errors } from './errors';

/** What the door says; the rest is loaded behind it. */
export const entrance = { accounts, app, design, errors };
