import { entrance } from './entrance';
import { house } from './house';

/** Every word, for the compiler: it is loaded in two parts. */
export const en = { ...entrance, ...house };
