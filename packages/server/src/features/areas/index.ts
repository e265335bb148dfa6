import type { Feature } from '../feature';
import { Constituency, County } from './area.entities';
import { constituencyReading, countyConstituencies, countyReading } from './area.readings';
import { AreaResolver } from './area.resolver';

export { Constituency, County } from './area.entities';
export { constituencyReading, countyReading } from './area.readings';
export { ConstituencyFilter, ConstituencyIs, ConstituencyType, CountyFilter, CountyIs, CountyType } from './area.types';

export const areas: Feature = {
  entities: [County, Constituency],
  readings: [countyReading, constituencyReading],
  extensions: [countyConstituencies],
  resolvers: [AreaResolver],
};
