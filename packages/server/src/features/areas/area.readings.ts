import { type Viewer, guardedReading } from '../../access';
import { extend, many, one } from '../../reading';
import { Constituency, County } from './area.entities';
import { ConstituencyType, CountyType } from './area.types';

const signedIn = (_: unknown, { kind }: Viewer): boolean => kind !== 'nobody';

export const countyReading = guardedReading(County, CountyType, {
  id: 'cty',
  visible: signedIn,
  fields: { code: { filter: true }, isoCode: {}, name: { filter: true, sort: true }, capital: {} },
});

export const constituencyReading = guardedReading(Constituency, ConstituencyType, {
  id: 'con',
  visible: signedIn,
  fields: { code: { filter: true }, name: { filter: true, sort: true } },
  relations: { county: one(countyReading, { by: 'countyId', sameVisibility: true }) },
});

export const countyConstituencies = extend(countyReading, {
  relations: {
    constituencies: many(constituencyReading, { on: 'countyId', order: [{ field: 'name' }], sameVisibility: true }),
  },
});
