import { guardedReading, ownAccount } from '../../access';
import { one, sql } from '../../reading';
import { commitmentReading } from '../commitments';
import { enquiryReading } from '../enquiries';
import { releaseReading } from '../releases';
import { taskReading } from '../tasks';
import { Notification } from './notification.entity';
import { NotificationType } from './notification.type';

export const notificationReading = guardedReading(Notification, NotificationType, {
  id: 'ntf',
  visible: (row, viewer) => viewer.kind !== 'nobody' && sql`${row.accountId} = ${ownAccount}`,
  fields: { kind: {}, at: {}, readAt: {} },
  relations: {
    task: one(taskReading, { by: 'taskId' }),
    commitment: one(commitmentReading, { by: 'commitmentId' }),
    enquiry: one(enquiryReading, { by: 'enquiryId' }),
    pressRelease: one(releaseReading, { by: 'pressReleaseId' }),
  },
});
