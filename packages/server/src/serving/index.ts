export { comesFromElsewhere, protect } from './headers';
export { Health, type HealthAnswer } from './health';
export { SEALING_KEY_FILE, sealingKey, secondFactorKey, tokenSecret } from './key-files';
export { assertPortFree, drain, listen } from './listen';
export { createLog } from './log';
export { stopOnSignal } from './shutdown';
export { createWeb } from './web';
