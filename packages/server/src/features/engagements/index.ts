import type { Feature } from '../feature';
import { EngagementCounted } from './engagement-counted.entity';
import { engagementGroupReading } from './engagement-counts.reading';
import { Engagement, EngagementKind, EngagementOrganisation, EngagementTopic } from './engagement.entity';
import {
  discussionPointReading,
  engagementAbilities,
  engagementParts,
  engagementReading,
  organisationEngagements,
  participationReading,
  personEngagements,
} from './engagement.reading';
import { EngagementResolver, OrganisationEngagementsFields, PersonEngagementsFields } from './engagement.resolver';
import { DiscussionPoint, Participation } from './participation.entity';

export { Engagement, EngagementOrganisation } from './engagement.entity';
export {
  Attendance,
  EngagementDirection,
  EngagementStatus,
  Medium,
  ParticipantRole,
  ParticipationLevel,
} from './engagement.enums';
export { EngagementIs } from './engagement.filters';
export {
  discussionPointReading,
  engagementReading,
  engagementsOfOrganisation,
  engagementsOfPerson,
} from './engagement.reading';
export { foldEngagementCounts } from './fold-counts';
export { EngagementConnection, EngagementType } from './engagement.type';
export { DiscussionPoint, Participation } from './participation.entity';
export { DiscussionPointType } from './participation.type';

export const engagements: Feature = {
  entities: [
    Engagement,
    EngagementTopic,
    EngagementKind,
    EngagementCounted,
    EngagementOrganisation,
    Participation,
    DiscussionPoint,
  ],
  readings: [
    engagementReading,
    engagementGroupReading,
    engagementAbilities,
    participationReading,
    discussionPointReading,
  ],
  extensions: [engagementParts, personEngagements, organisationEngagements],
  resolvers: [EngagementResolver, PersonEngagementsFields, OrganisationEngagementsFields],
};
