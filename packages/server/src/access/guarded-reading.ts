import { type Class, type Declaration, type Reading, reading } from '../reading';
import type { Viewer } from './actor';

/** A reading whose rules know our viewers: what every feature declares its types with. */
export const guardedReading = <Entity, Published>(
  entity: Class<Entity>,
  published: Class<Published>,
  declared: Declaration<Entity, Published, Viewer>,
): Reading<Entity, Published, Viewer> => reading(entity, published, declared);
