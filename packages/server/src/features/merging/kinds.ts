/** What can be merged. */
export interface MergeKind {
  readonly table: 'person' | 'organisation';
  readonly name: 'PERSON' | 'ORGANISATION';
  readonly prefix: 'per' | 'org';
  /** For the audit log. */
  readonly record: 'Person' | 'Organisation';
  readonly event: string;
  /** Facts that say nothing one without the other. */
  readonly together: readonly (readonly string[])[];
}

const lawfulBasis = ['lawful_basis', 'lawful_basis_source', 'lawful_basis_reviewed_on'];
const area = ['county_id', 'constituency_id', 'place'];

export const personKind: MergeKind = {
  table: 'person',
  name: 'PERSON',
  prefix: 'per',
  record: 'Person',
  event: 'PeopleMerged',
  together: [area, lawfulBasis, ['born_on', 'born_precision']],
};

export const organisationKind: MergeKind = {
  table: 'organisation',
  name: 'ORGANISATION',
  prefix: 'org',
  record: 'Organisation',
  event: 'OrganisationsMerged',
  together: [area, lawfulBasis, ['founded_on', 'founded_precision'], ['dissolved_on', 'dissolved_precision']],
};

export const kindOf = (id: string): MergeKind => (id.startsWith('org_') ? organisationKind : personKind);
