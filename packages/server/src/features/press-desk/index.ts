import type { Feature } from '../feature';
import { PressDesk } from './press-desk.entity';
import { pressDeskAbilities, pressDeskReading } from './press-desk.reading';
import { PressDeskResolver } from './press-desk.resolver';

export { isFeedOn } from './amend-press-desk';

export const pressDesk: Feature = {
  entities: [PressDesk],
  readings: [pressDeskReading, pressDeskAbilities],
  resolvers: [PressDeskResolver],
};
