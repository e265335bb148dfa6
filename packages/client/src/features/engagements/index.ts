export { EngagementStatusMark } from './EngagementStatusMark';
export { EngagementRow } from './engagements-query';
export { facesOf } from './faces-of';
export { forgetAround } from './log/use-record-engagement';
export { NoteForm } from './NoteForm';
export { RecordTimeline } from './timeline/RecordTimeline';
export { TimelinePage } from './timeline/timeline-page';
