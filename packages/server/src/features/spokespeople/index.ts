import type { Feature } from '../feature';
import { Spokesperson, SpokespersonTopic } from './spokesperson.entities';
import { personSpokesperson, spokespersonAbilities, spokespersonReading } from './spokesperson.reading';
import { PersonSpokespersonFields, SpokespersonResolver } from './spokesperson.resolver';

export { nameSpokespeople } from './name-spokespeople';
export { requireSpokespeople } from './require-spokespeople';
export { Spokesperson } from './spokesperson.entities';
export { spokespersonReading } from './spokesperson.reading';
export { SpokespersonType } from './spokesperson.type';

export const spokespeople: Feature = {
  entities: [Spokesperson, SpokespersonTopic],
  readings: [spokespersonReading, spokespersonAbilities],
  extensions: [personSpokesperson],
  resolvers: [SpokespersonResolver, PersonSpokespersonFields],
};
