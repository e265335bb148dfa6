import {
  FieldSet,
  type Viewer,
  guardedReading,
  openedByName,
  sharedIn,
  visibleBySensitivity,
  witnessed,
} from '../../access';
import { embedded, extend, one, partialDay, through } from '../../reading';
import { accountReading } from '../accounts';
import { constituencyReading, countyReading } from '../areas';
import { OrganisationTag, tagReading } from '../tags';
import { termReading } from '../vocabularies';
import { Organisation } from './organisation.entity';
import { OrganisationAbilities, OrganisationType } from './organisation.type';

const inFull = sharedIn(FieldSet.FULL);
const staffOnly = (_: unknown, { kind }: Viewer): boolean => kind === 'staff';

export const organisationAbilities = guardedReading(Organisation, OrganisationAbilities, {
  type: 'OrganisationAbilities',
  visible: () => true,
  fields: {
    amend: { value: (_, viewer) => viewer.permissions.has('directory:write'), type: 'boolean' },
    merge: { value: (_, viewer) => viewer.permissions.has('directory:merge'), type: 'boolean' },
  },
});

export const organisationReading = guardedReading(Organisation, OrganisationType, {
  id: 'org',
  witness: (row, viewer) => witnessed('Organisation', row, viewer),
  visible: (row, viewer) => visibleBySensitivity(row.sensitivity, row.id, viewer),
  opened: openedByName<Organisation>('ORGANISATION', 'name'),
  fields: {
    name: { filter: true, sort: true },
    shortName: {},
    summary: {},
    description: { read: inFull },
    iatiType: { read: inFull },
    foundedOn: {
      value: (row) => partialDay(row.foundedOn, row.foundedPrecision),
      type: 'text',
      nullable: true,
      read: inFull,
    },
    dissolvedOn: {
      value: (row) => partialDay(row.dissolvedOn, row.dissolvedPrecision),
      type: 'text',
      nullable: true,
      read: inFull,
    },
    place: { read: inFull },
    isOurs: { filter: true },
    lawfulBasis: { read: staffOnly },
    lawfulBasisSource: { read: staffOnly },
    lawfulBasisReviewedOn: { read: staffOnly },
    sensitivity: { filter: true },
    lastEngagedAt: { read: staffOnly, filter: true, sort: true },
    version: {},
    createdAt: { sort: true },
    updatedAt: {},
  },
  relations: {
    kind: one(termReading, { by: 'kindId', sameVisibility: true }),
    county: one(countyReading, { by: 'countyId', sameVisibility: true }),
    constituency: one(constituencyReading, { by: 'constituencyId', sameVisibility: true }),
    createdBy: one(accountReading, { by: 'createdById' }),
    tags: through(tagReading, {
      join: OrganisationTag,
      here: 'organisationId',
      there: 'tagId',
      order: [{ field: 'name' }],
      read: staffOnly,
    }),
    viewerCan: embedded(organisationAbilities),
  },
});

/** Declared apart, since a declaration cannot name itself. */
export const organisationTree = extend(organisationReading, {
  relations: {
    parent: one(organisationReading, { by: 'parentId' }),
    mergedInto: one(organisationReading, { by: 'mergedIntoId' }),
  },
});
