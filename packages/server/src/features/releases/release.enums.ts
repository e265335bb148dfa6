import { registerEnumType } from 'type-graphql';

export enum ReleaseLanguage {
  EN = 'EN',
  SW = 'SW',
}
registerEnumType(ReleaseLanguage, {
  name: 'ReleaseLanguage',
  description: 'In which a press release is written.',
  valuesConfig: { EN: { description: 'English.' }, SW: { description: 'Kiswahili.' } },
});

export enum ReleaseState {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  APPROVED = 'APPROVED',
  SCHEDULED = 'SCHEDULED',
  PUBLISHED = 'PUBLISHED',
  CORRECTED = 'CORRECTED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(ReleaseState, {
  name: 'ReleaseState',
  description: 'How far a press release is, at this instant.',
  valuesConfig: {
    DRAFT: { description: 'Being written.' },
    SUBMITTED: { description: 'Waits for somebody who did not write it to approve it.' },
    APPROVED: { description: 'Approved, and not published.' },
    SCHEDULED: { description: 'Public by itself once its time has come and its embargo is over.' },
    PUBLISHED: { description: 'Public.' },
    CORRECTED: { description: 'Public, in a later version than the one that was published first.' },
    WITHDRAWN: { description: 'Taken back, or given up.' },
  },
});

export enum ReleaseVersionStatus {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  APPROVED = 'APPROVED',
}
registerEnumType(ReleaseVersionStatus, {
  name: 'ReleaseVersionStatus',
  description: 'How far a version is.',
  valuesConfig: {
    DRAFT: { description: 'Being written, or sent back to those who wrote it.' },
    SUBMITTED: { description: 'Waits for approval.' },
    APPROVED: { description: 'Approved by somebody who did not write it.' },
  },
});
