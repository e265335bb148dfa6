import { type Viewer, guardedReading, underParents, witnessedParents } from '../../access';
import { type Row, type Sql, extend, many, one, sql, tableOf } from '../../reading';
import { accountReading } from '../accounts';
import { organisationReading } from '../organisations';
import { personReading } from '../people';
import { MediaEventInvitee, MediaEventLetter, MediaEventLetterRecipient } from './invitee.entities';
import { MediaEventInviteeType, MediaEventLetterRecipientType, MediaEventLetterType } from './invitee.types';
import { mediaEventReading } from './media-event.readings';

/** What became of the mail to somebody. */
const ofMail = {
  delivery: {
    value: (row: { readonly mailId: Sql }): Sql =>
      sql`(select m$.status from outgoing_mail m$ where m$.id = ${row.mailId})`,
    type: 'text',
    nullable: true,
  },
  deliveryCode: {
    value: (row: { readonly mailId: Sql }): Sql =>
      sql`(select m$.failure from outgoing_mail m$ where m$.id = ${row.mailId} and m$.status <> 'SENT')`,
    type: 'text',
    nullable: true,
  },
} as const;

export const inviteeReading = guardedReading(MediaEventInvitee, MediaEventInviteeType, {
  id: 'mei',
  witness: (row, viewer) => witnessedParents([{ table: 'person', id: row.personId }], viewer),
  visible: (row, viewer) => viewer.kind === 'staff' && underParents([{ table: 'person', id: row.personId }], viewer),
  fields: {
    at: {},
    isWalkIn: {},
    channel: {},
    invitedAt: {},
    leftOut: {},
    suppression: {
      value: (row) =>
        sql`(case when ${row.invitedAt} is null and not ${row.isWalkIn} then press_suppression(${row.personId}, 'EMAIL') end)`,
      type: 'text',
      nullable: true,
      read: (_, { kind }) => kind === 'staff',
    },
    ...ofMail,
    answer: {},
    answeredAt: {},
    answeredByLink: {},
    crew: {},
    note: {},
    isUntold: { value: (row) => sql`media_event_untold(${row.id})`, type: 'boolean' },
    newsAt: {},
    toldAt: {},
    accreditation: {},
    accreditationReason: {},
    pressCardSeenAt: {},
    checkedInAt: {},
    version: {},
  },
  relations: {
    person: one(personReading, { by: 'personId', sameVisibility: true }),
    mediaEvent: one(mediaEventReading, { by: 'mediaEventId', sameVisibility: true }),
    outlet: one(organisationReading, { by: 'organisationId' }),
    checkedInBy: one(accountReading, { by: 'checkedInById' }),
  },
});

/** A recipient is somebody who was invited: who does not see the one does not see the other. */
const seenRecipient = (recipient: Row<MediaEventLetterRecipient>, viewer: Viewer): Sql | boolean => {
  if (viewer.kind !== 'staff') return false;
  const [invitees, invitee] = tableOf(MediaEventInvitee);
  const seen = underParents([{ table: 'person', id: invitee.personId }], viewer);
  if (typeof seen === 'boolean') return seen;
  return sql`exists (select from ${invitees} where ${invitee.id} = ${recipient.inviteeId} and ${seen})`;
};

export const letterRecipientReading = guardedReading(MediaEventLetterRecipient, MediaEventLetterRecipientType, {
  id: 'mlr',
  visible: seenRecipient,
  fields: {
    leftOut: {},
    ...ofMail,
  },
  relations: { invitee: one(inviteeReading, { by: 'inviteeId', sameVisibility: true }) },
});

export const letterReading = guardedReading(MediaEventLetter, MediaEventLetterType, {
  id: 'mel',
  visible: (_, { kind }) => kind === 'staff',
  fields: {
    audience: {},
    subject: {},
    body: {},
    withMaterials: {},
    sentAt: {},
    deliveredCount: {
      value: (row, viewer) => {
        const [recipients, recipient] = tableOf(MediaEventLetterRecipient);
        const seen = seenRecipient(recipient, viewer);
        return sql`(select count(*)::int from ${recipients} join outgoing_mail m$ on m$.id = ${recipient.mailId} and m$.status = 'SENT'
          where ${recipient.letterId} = ${row.id} and ${typeof seen === 'boolean' ? sql`false` : seen})`;
      },
      type: 'int',
    },
  },
  relations: {
    mediaEvent: one(mediaEventReading, { by: 'mediaEventId', sameVisibility: true }),
    createdBy: one(accountReading, { by: 'createdById' }),
  },
});

/** What somebody's page tells: that they were invited or came, not that they were thought of. */
export const isTold = (row: Row<MediaEventInvitee>): Sql =>
  sql`(${row.invitedAt} is not null or ${row.checkedInAt} is not null)`;
const latest = [{ field: 'at', descending: true }] as const;

export const inviteeParents = [
  extend(mediaEventReading, {
    relations: {
      invitees: many(inviteeReading, { on: 'mediaEventId', order: [{ field: 'createdAt' }] }),
      letters: many(letterReading, { on: 'mediaEventId', order: [{ field: 'sentAt', descending: true }] }),
    },
  }),
  extend(letterReading, {
    relations: { recipients: many(letterRecipientReading, { on: 'letterId', order: [{ field: 'inviteeId' }] }) },
  }),
  extend(personReading, {
    relations: { mediaEvents: many(inviteeReading, { on: 'personId', where: isTold, order: latest }) },
  }),
  extend(organisationReading, {
    relations: { mediaEvents: many(inviteeReading, { on: 'organisationId', where: isTold, order: latest }) },
  }),
];
