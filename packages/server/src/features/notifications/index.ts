import type { Feature } from '../feature';
import { Notification } from './notification.entity';
import { notificationReading } from './notification.reading';
import { NotificationResolver } from './notification.resolver';

export { deliverReminders } from './deliver-reminders';
export { notificationReading } from './notification.reading';
export { NotificationType } from './notification.type';

export const notifications: Feature = {
  entities: [Notification],
  readings: [notificationReading],
  resolvers: [NotificationResolver],
};
