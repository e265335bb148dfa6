import { extend, many, sql } from '../../reading';
import type { Feature } from '../feature';
import {
  AccountOrganisationFields,
  InvitationOrganisationFields,
  accountOrganisation,
  invitationOrganisation,
} from './account-organisation.fields';
import { Organisation } from './organisation.entity';
import { organisationAbilities, organisationReading, organisationTree } from './organisation.reading';
import { OrganisationResolver } from './organisation.resolver';

export { Organisation } from './organisation.entity';
export { OrganisationFilter, OrganisationIs } from './organisation.filters';
export { type NamedOrganisation, organisationByName, requireOrganisation } from './organisation-by-name';
export { organisationReading } from './organisation.reading';
export { OrganisationConnection, OrganisationType } from './organisation.type';

const organisationChildren = extend(organisationReading, {
  relations: {
    children: many(organisationReading, {
      on: 'parentId',
      where: (row) => sql`${row.mergedIntoId} is null`,
      order: [{ field: 'name' }],
    }),
  },
});

export const organisations: Feature = {
  entities: [Organisation],
  readings: [organisationReading, organisationAbilities],
  extensions: [organisationTree, organisationChildren, accountOrganisation, invitationOrganisation],
  resolvers: [OrganisationResolver, AccountOrganisationFields, InvitationOrganisationFields],
};
