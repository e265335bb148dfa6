import type { Feature } from '../feature';
import { PressList, PressListEntry } from './press-list.entities';
import { pressListReading, pressListRule } from './press-list.readings';
import { PressListResolver } from './press-list.resolver';

export { peopleOnPressList } from './people-on-list';
export { pressListReading } from './press-list.readings';
export { PressListType } from './press-list.types';
export { type PressListServices, registerPressLists } from './press-list.route';

export const pressLists: Feature = {
  entities: [PressList, PressListEntry],
  readings: [pressListReading, pressListRule],
  resolvers: [PressListResolver],
};
