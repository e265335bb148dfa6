import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { TimelineEntry, connectionOf } from '../../graphql';

export enum TimelineKind {
  ENGAGEMENT = 'ENGAGEMENT',
  COMMITMENT = 'COMMITMENT',
  TASK = 'TASK',
  NOTE = 'NOTE',
  FILE = 'FILE',
  MEMBERSHIP = 'MEMBERSHIP',
  PITCH = 'PITCH',
  EMBARGO_BREACH = 'EMBARGO_BREACH',
  MEDIA_EVENT = 'MEDIA_EVENT',
  ENQUIRY = 'ENQUIRY',
  COVERAGE = 'COVERAGE',
}
registerEnumType(TimelineKind, {
  name: 'TimelineKind',
  description: 'What stands on a timeline.',
  valuesConfig: {
    ENGAGEMENT: { description: 'Engagements, by when they begin.' },
    COMMITMENT: {
      description:
        'Commitments, by when they were settled, or else made. Open ones stand in their engagement where that is listed too.',
    },
    TASK: { description: 'Tasks, by when they were recorded.' },
    NOTE: { description: 'Notes, by when they were written.' },
    FILE: { description: 'Files, by when they were uploaded.' },
    MEMBERSHIP: { description: 'Memberships, by when they began.' },
    PITCH: { description: 'Pitches to them, by when they were sent.' },
    EMBARGO_BREACH: { description: 'Embargoes that they broke, by when.' },
    MEDIA_EVENT: { description: 'Media events to which they were invited or came, by when they begin.' },
    ENQUIRY: { description: 'What they asked of us, by when it came.' },
    COVERAGE: { description: 'Coverage that they wrote or are quoted in, or that the outlet published, by its day.' },
  },
});

@ObjectType('TimelineCount', { description: 'How many entries of one kind there are.' })
export class TimelineCountType {
  @Field(() => TimelineKind, { description: 'The kind.' })
  kind: TimelineKind;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}

export const TimelineConnection = connectionOf<TimelineEntry>(() => TimelineEntry, 'Timeline', {
  description: 'Everything known of a stakeholder so far, the newest first, in one list without gaps.',
});
