export { Health, type HealthAnswer } from './health';
export { assertPortFree, drain, listen } from './listen';
export { createLog } from './log';
export { stopOnSignal } from './shutdown';
export { tokenSecret } from './token-secret';
export { createWeb } from './web';
