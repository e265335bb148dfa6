import type { Feature } from '../feature';
import { BreakGlass } from './break-glass.entity';
import { breakGlassReading, notificationBreakGlass, recordReaders } from './opening.readings';
import {
  EngagementReadersFields,
  NotificationBreakGlassFields,
  OpeningResolver,
  OrganisationReadersFields,
  PersonReadersFields,
} from './opening.resolver';
import { RecordAudience } from './record-audience.entity';

export const opening: Feature = {
  entities: [BreakGlass, RecordAudience],
  readings: [breakGlassReading],
  extensions: [notificationBreakGlass, ...recordReaders],
  resolvers: [
    OpeningResolver,
    NotificationBreakGlassFields,
    PersonReadersFields,
    OrganisationReadersFields,
    EngagementReadersFields,
  ],
};
