import {
  FieldSet,
  type Viewer,
  guardedReading,
  openedByName,
  notKeptFrom,
  sharedIn,
  visibleBySensitivity,
  witnessed,
} from '../../access';
import { type Row, type Sql, all, embedded, extend, one, partialDay, sql, through } from '../../reading';
import { accountReading } from '../accounts';
import { constituencyReading, countyReading } from '../areas';
import { PersonTag, tagReading } from '../tags';
import { termReading } from '../vocabularies';
import { amongStatuses, contactStatus, statusesAsked } from './contact-status';
import { Person, PersonKind, PersonKindToday } from './person.entity';
import { PersonAbilities, PersonType } from './person.type';

const inFull = sharedIn(FieldSet.FULL);
const staffOnly = (_: unknown, { kind }: Viewer): boolean => kind === 'staff';

/** Nothing is added to who was erased by right. */
const unlessErased = (row: Row<Person>, may: boolean): Sql | boolean => may && sql`(${row.erasedAt} is null)`;

export const personAbilities = guardedReading(Person, PersonAbilities, {
  type: 'PersonAbilities',
  visible: () => true,
  fields: {
    amend: { value: (row, { permissions }) => unlessErased(row, permissions.has('directory:write')), type: 'boolean' },
    merge: { value: (row, { permissions }) => unlessErased(row, permissions.has('directory:merge')), type: 'boolean' },
  },
});

export const personReading = guardedReading(Person, PersonType, {
  id: 'per',
  witness: (row, viewer) => witnessed('Person', row, viewer),
  visible: (row, viewer) =>
    all([visibleBySensitivity(row.sensitivity, row.id, viewer), notKeptFrom(viewer, row.consentsWithdrawn)]),
  opened: openedByName<Person>('PERSON', 'sortName'),
  fields: {
    name: { filter: true },
    givenName: {},
    familyName: {},
    additionalName: {},
    patronymicName: {},
    honorificPrefix: {},
    honorificSuffix: {},
    sortName: { sort: true },
    gender: { filter: true, read: inFull },
    bornOn: {
      value: (row) => partialDay(row.bornOn, row.bornPrecision),
      type: 'text',
      nullable: true,
      read: staffOnly,
    },
    summary: { read: inFull },
    biography: { read: inFull },
    place: { read: inFull },
    languages: { filter: true },
    preferredChannel: { read: sharedIn(FieldSet.CONTACT) },
    lawfulBasis: { read: staffOnly },
    lawfulBasisSource: { read: staffOnly },
    lawfulBasisReviewedOn: { read: staffOnly },
    contactRhythmDays: { read: staffOnly },
    sensitivity: { filter: true },
    version: {},
    createdAt: { filter: true, sort: true },
    updatedAt: {},
    lastEngagedAt: { read: staffOnly, filter: true, sort: true },
    contactStatus: {
      value: contactStatus,
      type: 'text',
      nullable: true,
      read: staffOnly,
      filter: true,
      found: (row, operator, operand) => {
        const statuses = statusesAsked(operator, operand);
        return statuses && amongStatuses(row, statuses);
      },
    },
  },
  relations: {
    county: one(countyReading, { by: 'countyId', sameVisibility: true }),
    constituency: one(constituencyReading, { by: 'constituencyId', sameVisibility: true }),
    createdBy: one(accountReading, { by: 'createdById' }),
    kinds: through(termReading, {
      join: PersonKindToday,
      here: 'personId',
      there: 'kindId',
      order: [{ field: 'position' }],
      sameVisibility: true,
    }),
    addedKinds: through(termReading, {
      join: PersonKind,
      here: 'personId',
      there: 'kindId',
      order: [{ field: 'position' }],
      sameVisibility: true,
    }),
    tags: through(tagReading, {
      join: PersonTag,
      here: 'personId',
      there: 'tagId',
      order: [{ field: 'name' }],
      read: staffOnly,
    }),
    viewerCan: embedded(personAbilities),
  },
});

/** Declared apart, since a declaration cannot name itself. */
export const personTree = extend(personReading, {
  relations: { mergedInto: one(personReading, { by: 'mergedIntoId' }) },
});
