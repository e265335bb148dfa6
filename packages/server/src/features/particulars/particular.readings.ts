import { type Viewer, guardedReading, underParents, witnessedParents } from '../../access';
import { type Sql, extend, many, partialDay } from '../../reading';
import { organisationReading } from '../organisations';
import { personReading } from '../people';
import { Identifier, Link, OtherName } from './particular.entities';
import { IdentifierType, LinkType, OtherNameType } from './particular.types';

interface Owned {
  readonly personId: Sql;
  readonly organisationId: Sql;
}

const owners = (row: Owned) =>
  [
    { table: 'person', id: row.personId },
    { table: 'organisation', id: row.organisationId },
  ] as const;

const underOwner = (row: Owned, viewer: Viewer) => underParents(owners(row), viewer);

/** Reading what a closed record is called, or where it is found, is reading the record. */
const ownerWitnessed = (row: Owned, viewer: Viewer) => witnessedParents(owners(row), viewer);

export const otherNameReading = guardedReading(OtherName, OtherNameType, {
  id: 'onm',
  witness: ownerWitnessed,
  visible: underOwner,
  fields: {
    name: {},
    note: {},
    startedOn: { value: (row) => partialDay(row.startedOn, row.startedPrecision), type: 'text', nullable: true },
    endedOn: { value: (row) => partialDay(row.endedOn, row.endedPrecision), type: 'text', nullable: true },
  },
});

/** Numbers are for staff: they are what others would look a person up by. */
export const identifierReading = guardedReading(Identifier, IdentifierType, {
  id: 'idn',
  witness: ownerWitnessed,
  visible: (row, viewer) => viewer.kind === 'staff' && underOwner(row, viewer),
  fields: { scheme: {}, value: {} },
});

export const linkReading = guardedReading(Link, LinkType, {
  id: 'lnk',
  witness: ownerWitnessed,
  visible: underOwner,
  fields: { url: {}, label: {} },
});

const of = (on: 'personId' | 'organisationId') => ({
  otherNames: many(otherNameReading, { on, order: [{ field: 'name' }] }),
  identifiers: many(identifierReading, { on, order: [{ field: 'scheme' }] }),
  links: many(linkReading, { on, order: [{ field: 'url' }] }),
});

export const particulars = [
  extend(personReading, { relations: of('personId') }),
  extend(organisationReading, { relations: of('organisationId') }),
];
