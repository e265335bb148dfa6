import type { Feature } from '../feature';
import { Outlet, OutletCounty } from './outlet.entity';
import { organisationOutlet, outletAbilities, outletReading } from './outlet.reading';
import { OrganisationOutletFields, OutletResolver } from './outlet.resolver';

export const outlets: Feature = {
  entities: [Outlet, OutletCounty],
  readings: [outletReading, outletAbilities],
  extensions: [organisationOutlet],
  resolvers: [OutletResolver, OrganisationOutletFields],
};
