import {
  type Viewer,
  guardedReading,
  ownAccount,
  ownOrganisation,
  ownSession,
  underParents,
  witnessedParents,
} from '../../access';
import { type Row, type Sql, extend, many, one, sql, tableOf, through } from '../../reading';
import { accountReading } from '../accounts';
import { fileReading } from '../files';
import { personReading } from '../people';
import { releaseReading } from '../releases';
import { spokespersonReading } from '../spokespeople';
import { pressListReading } from '../press-lists';
import { Pitch, PitchFile, PitchRecipient, PitchSpokesperson, Story } from './pitch.entities';
import { PitchRecipientType, PitchType, StoryType } from './pitch.types';

const staffOnly = (_: unknown, { kind }: Viewer): boolean => kind === 'staff';

export const storyReading = guardedReading(Story, StoryType, {
  id: 'sty',
  visible: staffOnly,
  fields: { title: {}, summary: {}, createdAt: { sort: true } },
});

/** Of those whom the viewer sees: the others tell nothing by it. */
const countOf = (row: Row<Pitch>, viewer: Viewer, condition: (recipient: Row<PitchRecipient>) => Sql): Sql => {
  const [recipients, recipient] = tableOf(PitchRecipient);
  const seen = underParents([{ table: 'person', id: recipient.personId }], viewer);
  return sql`(select count(*)::int from ${recipients} where ${recipient.pitchId} = ${row.id} and ${condition(recipient)} and ${seen === true ? sql`true` : seen === false ? sql`false` : seen})`;
};

const heldUntil = (row: Row<Pitch>): Sql => sql`pitch_embargo(${row.id})`;
export const isUnderEmbargo = (row: Row<Pitch>): Sql => sql`coalesce(${heldUntil(row)} > present_instant(), false)`;

/** An early opening: whoever reads the text before the embargo's end is written down, by the statement that reads it. */
const bodyOf = (row: Row<Pitch>): Sql =>
  sql`(case when not ${isUnderEmbargo(row)} or witness_read('Pitch', ${row.id}, ${ownAccount}, ${ownOrganisation}, ${ownSession}) then ${row.body} end)`;

export const pitchReading = guardedReading(Pitch, PitchType, {
  id: 'pit',
  visible: staffOnly,
  fields: {
    angle: {},
    channel: {},
    subject: {},
    body: { value: bodyOf, type: 'text', nullable: true },
    embargoUntil: {},
    exclusiveUntil: {},
    isExclusive: { value: (row) => sql`pitch_is_exclusive(${row.id})`, type: 'boolean' },
    exclusiveEndedAt: {},
    exclusiveEndReason: {},
    heldUntil: { value: heldUntil, type: 'timestamptz', nullable: true },
    isUnderEmbargo: { value: isUnderEmbargo, type: 'boolean' },
    status: {},
    sentAt: {},
    createdAt: { sort: true },
    sentCount: { value: (row, viewer) => countOf(row, viewer, (each) => sql`${each.sentAt} is not null`), type: 'int' },
    interestedCount: {
      value: (row, viewer) => countOf(row, viewer, (each) => sql`${each.status} in ('REPLIED_INTERESTED', 'COVERED')`),
      type: 'int',
    },
    version: {},
  },
  relations: {
    story: one(storyReading, { by: 'storyId', sameVisibility: true }),
    pressRelease: one(releaseReading, { by: 'pressReleaseId' }),
    createdBy: one(accountReading, { by: 'createdById' }),
    exclusiveEndedBy: one(accountReading, { by: 'exclusiveEndedById' }),
    materials: through(fileReading, {
      join: PitchFile,
      here: 'pitchId',
      there: 'fileId',
      order: [{ field: 'createdAt' }],
    }),
    spokespeople: through(spokespersonReading, {
      join: PitchSpokesperson,
      here: 'pitchId',
      there: 'spokespersonId',
      order: [{ field: 'createdAt' }],
    }),
  },
});

const ofPitch = (row: Row<PitchRecipient>, column: (pitch: Row<Pitch>) => Sql): Sql => {
  const [pitches, pitch] = tableOf(Pitch);
  return sql`(select ${column(pitch)} from ${pitches} where ${pitch.id} = ${row.pitchId})`;
};
const ofMail = (row: Row<PitchRecipient>, column: 'status' | 'failure'): Sql =>
  column === 'status'
    ? sql`(select m$.status from outgoing_mail m$ where m$.id = ${row.mailId})`
    : sql`(select m$.failure from outgoing_mail m$ where m$.id = ${row.mailId} and m$.status <> 'SENT')`;

export const pitchRecipientReading = guardedReading(PitchRecipient, PitchRecipientType, {
  id: 'prc',
  witness: (row, viewer) => witnessedParents([{ table: 'person', id: row.personId }], viewer),
  visible: (row, viewer) => viewer.kind === 'staff' && underParents([{ table: 'person', id: row.personId }], viewer),
  fields: {
    at: { from: 'sentAt' },
    status: { filter: true },
    isAnswered: {
      value: (row) => sql`(${row.status} in ('REPLIED_INTERESTED', 'REPLIED_DECLINED', 'COVERED'))`,
      type: 'boolean',
      filter: true,
    },
    leftOut: {},
    suppression: {
      value: (row) =>
        sql`(case when ${row.sentAt} is null then pitch_suppression(${row.personId}, ${ofPitch(row, (pitch) => pitch.storyId)}, ${ofPitch(row, (pitch) => pitch.channel)}) end)`,
      type: 'text',
      nullable: true,
      read: staffOnly,
    },
    exclusiveElsewhereUntil: {
      value: (row) =>
        sql`(case when ${row.sentAt} is null then pitch_exclusive_until(${row.personId}, ${ofPitch(row, (pitch) => pitch.storyId)}) end)`,
      type: 'timestamptz',
      nullable: true,
      read: staffOnly,
    },
    isHeld: {
      value: (row, { kind }) =>
        kind === 'staff'
          ? sql`(${row.sentAt} is null and pitch_is_guarded(${row.personId}, ${ofPitch(row, (pitch) => pitch.storyId)}, ${row.pitchId}, null))`
          : sql`false`,
      type: 'boolean',
    },
    guardReason: {},
    sentAt: { filter: true },
    delivery: { value: (row) => ofMail(row, 'status'), type: 'text', nullable: true },
    deliveryCode: { value: (row) => ofMail(row, 'failure'), type: 'text', nullable: true },
    repliedAt: {},
    reply: {},
    version: {},
  },
  relations: {
    person: one(personReading, { by: 'personId', sameVisibility: true }),
    pitch: one(pitchReading, { by: 'pitchId', sameVisibility: true }),
    pressList: one(pressListReading, { by: 'pressListId', sameVisibility: true }),
  },
});

export const latest = [{ field: 'sentAt', descending: true }] as const;
export const wasSent = (row: Row<PitchRecipient>): Sql => sql`${row.sentAt} is not null`;

export const pitchParents = [
  extend(pitchReading, {
    relations: { recipients: many(pitchRecipientReading, { on: 'pitchId', order: [{ field: 'createdAt' }] }) },
  }),
  extend(releaseReading, {
    relations: {
      pitches: many(pitchReading, {
        on: 'pressReleaseId',
        where: (row) => sql`${row.status} <> 'WITHDRAWN'`,
        order: [{ field: 'createdAt', descending: true }],
      }),
    },
  }),
  extend(storyReading, {
    relations: { pitches: many(pitchReading, { on: 'storyId', order: [{ field: 'createdAt' }] }) },
  }),
  extend(personReading, {
    fields: {
      pitchSuppression: {
        value: (row) => sql`pitch_suppression(${row.id}, null, 'EMAIL')`,
        type: 'text',
        nullable: true,
        read: staffOnly,
      },
    },
    relations: {
      pitches: many(pitchRecipientReading, { on: 'personId', where: wasSent, order: latest }),
      lastPitch: many(pitchRecipientReading, { on: 'personId', where: wasSent, order: latest }),
    },
  }),
];
