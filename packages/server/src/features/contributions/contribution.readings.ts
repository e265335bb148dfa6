import { type Viewer, ownOrganisation } from '../../access';
import { type Row, type Sql, extend, many, sql } from '../../reading';
import { engagementReading } from '../engagements';
import { organisationReading } from '../organisations';
import { personReading } from '../people';
import { viewerMay } from './rights';

interface Contributed {
  contributedById: string | null;
}

/** Staff see what partners gave; a partner what its own house gave. */
const contributed = (row: Row<Contributed>, { kind }: Viewer): Sql =>
  kind === 'partner' ? sql`${row.contributedById} = ${ownOrganisation}` : sql`${row.contributedById} is not null`;

export const contributedEngagements = many(engagementReading, {
  order: [{ field: 'startsAt', descending: true }],
  where: contributed,
});

export const contributedPeople = many(personReading, {
  order: [{ field: 'createdAt', descending: true }],
  where: (row, viewer: Viewer) => sql`(${contributed(row, viewer)} and ${row.mergedIntoId} is null)`,
});

export const contributedOrganisations = many(organisationReading, {
  order: [{ field: 'createdAt', descending: true }],
  where: (row, viewer: Viewer) => sql`(${contributed(row, viewer)} and ${row.mergedIntoId} is null)`,
});

export const contributionExtensions = [
  extend(personReading, { fields: { viewerMay } }),
  extend(organisationReading, { fields: { viewerMay } }),
  extend(engagementReading, { fields: { viewerMay } }),
];
