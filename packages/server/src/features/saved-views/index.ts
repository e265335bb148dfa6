import type { Feature } from '../feature';
import { SavedView } from './saved-view.entity';
import { savedViewReading } from './saved-view.reading';
import { SavedViewResolver } from './saved-view.resolver';

export const savedViews: Feature = {
  entities: [SavedView],
  readings: [savedViewReading],
  resolvers: [SavedViewResolver],
};
