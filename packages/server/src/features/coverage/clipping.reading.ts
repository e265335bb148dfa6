import { guardedReading, underParents, witnessedParents } from '../../access';
import { type Row, type Sql, all, embedded, extend, many, one, sql, through } from '../../reading';
import { accountReading } from '../accounts';
import { countyReading } from '../areas';
import { enquiryReading } from '../enquiries';
import { fileReading } from '../files';
import { mediaEventReading } from '../media-events';
import { organisationReading } from '../organisations';
import { personReading } from '../people';
import { pitchReading } from '../pitches';
import { termReading } from '../vocabularies';
import {
  Clipping,
  ClippingBeat,
  ClippingBeatWithin,
  ClippingCounty,
  ClippingMessage,
  ClippingPerson,
} from './clipping.entities';
import { ClippingPart } from './clipping.enums';
import { ClippingAbilities, ClippingType } from './clipping.type';

export const clippingAbilities = guardedReading(Clipping, ClippingAbilities, {
  type: 'ClippingAbilities',
  visible: () => true,
  fields: { amend: { value: (_, { permissions }) => permissions.has('media:write'), type: 'boolean' } },
});

const people = (part: ClippingPart) =>
  through(personReading, {
    join: ClippingPerson,
    here: 'clippingId',
    there: 'personId',
    joined: (row: Row<ClippingPerson>) =>
      part === ClippingPart.JOURNALIST ? sql`${row.part} = 'JOURNALIST'` : sql`${row.part} = 'SPOKESPERSON'`,
    order: [{ field: 'sortName' }],
  });

const known = { sameVisibility: true, order: [{ field: 'position' }] } as const;

/** Staff see the coverage of outlets that they see; partners none. */
export const clippingReading = guardedReading(Clipping, ClippingType, {
  id: 'clp',
  witness: (row, viewer) => witnessedParents([{ table: 'organisation', id: row.organisationId }], viewer),
  visible: (row, viewer) =>
    all([viewer.kind === 'staff', underParents([{ table: 'organisation', id: row.organisationId }], viewer)]),
  fields: {
    at: {},
    publishedOn: { filter: true },
    headline: { filter: true },
    byline: {},
    language: { filter: true },
    depth: { filter: true },
    tone: { filter: true },
    isNationwide: {
      value: (row) =>
        sql`exists (select from outlet o$ where o$.organisation_id = ${row.organisationId} and o$.is_nationwide)`,
      type: 'boolean',
      filter: true,
    },
    address: {},
    reach: {},
    reachSource: {},
    origin: {
      value: (row) =>
        sql`(case when ${row.pitchId} is not null then 'PITCHED' when ${row.enquiryId} is not null then 'ENQUIRY' when ${row.mediaEventId} is not null then 'EVENT' else 'ORGANIC' end)`,
      type: 'text',
      filter: true,
    },
    text: {},
    textSha256: {},
    archivedAt: {},
    createdAt: {},
    version: {},
  },
  relations: {
    outlet: one(organisationReading, { by: 'organisationId', sameVisibility: true }),
    type: one(termReading, { by: 'typeId', sameVisibility: true }),
    medium: one(termReading, { by: 'mediumId', sameVisibility: true }),
    journalists: people(ClippingPart.JOURNALIST),
    spokespeople: people(ClippingPart.SPOKESPERSON),
    messages: through(termReading, { join: ClippingMessage, here: 'clippingId', there: 'messageId', ...known }),
    beats: through(termReading, { join: ClippingBeat, here: 'clippingId', there: 'beatId', ...known }),
    beatsWithin: through(termReading, { join: ClippingBeatWithin, here: 'clippingId', there: 'beatId', ...known }),
    counties: through(countyReading, {
      join: ClippingCounty,
      here: 'clippingId',
      there: 'countyId',
      order: [{ field: 'name' }],
      sameVisibility: true,
    }),
    pitch: one(pitchReading, { by: 'pitchId', sameVisibility: true }),
    enquiry: one(enquiryReading, { by: 'enquiryId' }),
    mediaEvent: one(mediaEventReading, { by: 'mediaEventId' }),
    files: many(fileReading, { on: 'clippingId', order: [{ field: 'createdAt', descending: true }] }),
    createdBy: one(accountReading, { by: 'createdById' }),
    viewerCan: embedded(clippingAbilities),
  },
});

const period = (as: string, value: (day: Sql) => Sql, type = 'text') => ({
  as,
  value: (row: Row<Clipping>) => value(row.publishedOn),
  type,
});

/** What clippings can be counted by. */
export const coverageGroupings = {
  DAY: period('day', (day) => day, 'date'),
  WEEK: period('week', (day) => sql`date_trunc('week', ${day}::timestamp)::date`, 'date'),
  MONTH: period('month', (day) => sql`to_char(${day}, 'YYYY-MM')`),
  QUARTER: period('quarter', (day) => sql`to_char(${day}, 'YYYY"-Q"Q')`),
  YEAR: period('year', (day) => sql`to_char(${day}, 'YYYY')`),
  TONE: 'tone',
  DEPTH: 'depth',
  ORIGIN: 'origin',
  LANGUAGE: 'language',
  OUTLET: 'outlet',
  TYPE: 'type',
  MEDIUM: 'medium',
  BEAT: { as: 'beat', through: 'beatsWithin' },
  MESSAGE: { as: 'message', through: 'messages' },
  COUNTY: { as: 'county', through: 'counties' },
  NATIONWIDE: 'isNationwide',
};

export const newestFirst = [{ field: 'at', descending: true }] as const;

export const clippingParents = [
  extend(personReading, {
    relations: {
      coverage: through(clippingReading, {
        join: ClippingPerson,
        here: 'personId',
        there: 'clippingId',
        order: newestFirst,
      }),
    },
  }),
  extend(organisationReading, {
    relations: { coverage: many(clippingReading, { on: 'organisationId', order: newestFirst }) },
  }),
  extend(pitchReading, { relations: { coverage: many(clippingReading, { on: 'pitchId', order: newestFirst }) } }),
  extend(enquiryReading, { relations: { coverage: many(clippingReading, { on: 'enquiryId', order: newestFirst }) } }),
  extend(mediaEventReading, {
    relations: { coverage: many(clippingReading, { on: 'mediaEventId', order: newestFirst }) },
  }),
];
