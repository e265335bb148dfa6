import { type Viewer, guardedReading, ownAccount, underParents, witnessedParents } from '../../access';
import { embedded, extend, many, one, partialDay, sql, through } from '../../reading';
import { accountReading } from '../accounts';
import { personReading } from '../people';
import { termReading } from '../vocabularies';
import { Spokesperson, SpokespersonTopic } from './spokesperson.entities';
import { SpokespersonAbilities, SpokespersonType } from './spokesperson.type';

/** Those who could put somebody in front of a camera have to know what may not be shown. */
const worksOnTheDesk = ({ permissions, kind }: Viewer): boolean => kind === 'staff' && permissions.has('media:write');

export const spokespersonAbilities = guardedReading(Spokesperson, SpokespersonAbilities, {
  type: 'SpokespersonAbilities',
  visible: () => true,
  fields: {
    amend: { value: (_, viewer) => worksOnTheDesk(viewer), type: 'boolean' },
    approveBiography: {
      value: (row, viewer) =>
        worksOnTheDesk(viewer)
          ? sql`(${row.biographyApprovedAt} is null and (${row.biographyEn} is not null or ${row.biographySw} is not null) and ${row.biographyWrittenById} is distinct from ${ownAccount})`
          : sql`false`,
      type: 'boolean',
    },
  },
});

export const spokespersonReading = guardedReading(Spokesperson, SpokespersonType, {
  id: 'spk',
  witness: (row, viewer) => witnessedParents([{ table: 'person', id: row.personId }], viewer),
  visible: (row, viewer) => viewer.kind === 'staff' && underParents([{ table: 'person', id: row.personId }], viewer),
  fields: {
    languages: {},
    training: {},
    trainedOn: { value: (row) => partialDay(row.trainedOn, row.trainedPrecision), type: 'text', nullable: true },
    availability: {},
    biographyEn: {},
    biographySw: {},
    biographyApprovedAt: {},
    hasSafetyLimits: {
      value: (row, { kind }) => (kind === 'staff' ? sql`(${row.safetyLimits} is not null)` : sql`false`),
      type: 'boolean',
    },
    safetyLimits: { read: (_, viewer) => worksOnTheDesk(viewer) },
    isActive: {},
    version: {},
  },
  relations: {
    person: one(personReading, { by: 'personId', sameVisibility: true }),
    topics: through(termReading, {
      join: SpokespersonTopic,
      here: 'spokespersonId',
      there: 'topicId',
      order: [{ field: 'position' }],
      sameVisibility: true,
    }),
    biographyWrittenBy: one(accountReading, { by: 'biographyWrittenById' }),
    biographyApprovedBy: one(accountReading, { by: 'biographyApprovedById' }),
    viewerCan: embedded(spokespersonAbilities),
  },
});

export const personSpokesperson = extend(personReading, {
  relations: { spokesperson: many(spokespersonReading, { on: 'personId', order: [], sameVisibility: true }) },
});
