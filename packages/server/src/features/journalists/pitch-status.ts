import { registerEnumType } from 'type-graphql';

/** How far a pitch to one journalist is, and what they answered. */
export enum PitchStatus {
  DRAFT = 'DRAFT',
  SENT = 'SENT',
  REPLIED_INTERESTED = 'REPLIED_INTERESTED',
  REPLIED_DECLINED = 'REPLIED_DECLINED',
  NO_REPLY = 'NO_REPLY',
  COVERED = 'COVERED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(PitchStatus, {
  name: 'PitchStatus',
  description: 'How far a pitch to one journalist is, and what they answered.',
  valuesConfig: {
    DRAFT: { description: 'Not sent to them.' },
    SENT: { description: 'Sent, or made by hand; no answer yet.' },
    REPLIED_INTERESTED: { description: 'They want to know more.' },
    REPLIED_DECLINED: { description: 'They said no. This story is not pitched to them again.' },
    NO_REPLY: { description: 'No answer came, and none is waited for.' },
    COVERED: { description: 'They covered it.' },
    WITHDRAWN: { description: 'Taken back by us.' },
  },
});
