import { type Viewer, guardedReading, underParents } from '../../access';
import { type Row, type Sql, embedded, extend, one, sql, tableOf, through } from '../../reading';
import { accountReading } from '../accounts';
import { countyReading } from '../areas';
import { pitchReading } from '../pitches';
import { releaseReading } from '../releases';
import { spokespersonReading } from '../spokespeople';
import { MediaEventInvitee } from './invitee.entities';
import { MediaEvent, MediaEventSpokesperson } from './media-event.entities';
import { MediaEventAbilities, MediaEventType } from './media-event.types';

const staffOnly = (_: unknown, { kind }: Viewer): boolean => kind === 'staff';

export const mediaEventAbilities = guardedReading(MediaEvent, MediaEventAbilities, {
  type: 'MediaEventAbilities',
  visible: () => true,
  fields: { amend: { value: (_, { permissions }) => permissions.has('media:write'), type: 'boolean' } },
});

/** Of those whom the viewer sees: the others tell nothing by it. */
const countOf = (row: Row<MediaEvent>, viewer: Viewer, condition: (invitee: Row<MediaEventInvitee>) => Sql): Sql => {
  const [invitees, invitee] = tableOf(MediaEventInvitee);
  const seen = underParents([{ table: 'person', id: invitee.personId }], viewer);
  return sql`(select count(*)::int from ${invitees} where ${invitee.mediaEventId} = ${row.id} and ${condition(invitee)} and ${seen === true ? sql`true` : seen === false ? sql`false` : seen})`;
};
const counted = (condition: (invitee: Row<MediaEventInvitee>) => Sql) =>
  ({ value: (row: Row<MediaEvent>, viewer: Viewer) => countOf(row, viewer, condition), type: 'int' }) as const;

export const mediaEventReading = guardedReading(MediaEvent, MediaEventType, {
  id: 'mev',
  visible: staffOnly,
  fields: {
    kind: { filter: true },
    title: { filter: true },
    summary: {},
    startsAt: { filter: true, sort: true },
    endsAt: { filter: true },
    venue: {},
    onlineUrl: {},
    language: {},
    capacity: {},
    isPublic: { filter: true },
    cancelledAt: {},
    cancelReason: {},
    invitationSubject: {},
    invitationBody: {},
    invitedCount: counted((each) => sql`${each.invitedAt} is not null`),
    acceptedCount: counted((each) => sql`${each.answer} = 'YES'`),
    attendedCount: counted((each) => sql`${each.checkedInAt} is not null`),
    changedAt: {},
    untoldCount: counted((each) => sql`media_event_untold(${each.id})`),
    createdAt: {},
    version: {},
  },
  relations: {
    county: one(countyReading, { by: 'countyId' }),
    pitch: one(pitchReading, { by: 'pitchId' }),
    pressRelease: one(releaseReading, { by: 'pressReleaseId' }),
    spokespeople: through(spokespersonReading, {
      join: MediaEventSpokesperson,
      here: 'mediaEventId',
      there: 'spokespersonId',
      order: [{ field: 'createdAt' }],
    }),
    createdBy: one(accountReading, { by: 'createdById' }),
    viewerCan: embedded(mediaEventAbilities),
  },
});

const latest = [{ field: 'startsAt', descending: true }] as const;

/** Where somebody spoke for the programme. */
export const spokespersonMediaEvents = extend(spokespersonReading, {
  relations: {
    mediaEvents: through(mediaEventReading, {
      join: MediaEventSpokesperson,
      here: 'spokespersonId',
      there: 'mediaEventId',
      order: latest,
    }),
  },
});
