import type { Feature } from '../feature';
import { SearchEntry } from './search-entry.entity';
import { searchHitReading } from './search.reading';
import { SearchResolver } from './search.resolver';

export const search: Feature = { entities: [SearchEntry], readings: [searchHitReading], resolvers: [SearchResolver] };
