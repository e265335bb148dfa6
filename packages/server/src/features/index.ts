import { accounts } from './accounts';
import type { Feature } from './feature';

/** Every room of the house; a parent stands before its children. */
export const features: readonly Feature[] = [accounts];
