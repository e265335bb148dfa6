import type { Feature } from '../feature';
import { Commitment, CommitmentChange, CommitmentHolder } from './commitment.entity';
import { CommitmentMutations } from './commitment.mutations';
import {
  commitmentAbilities,
  commitmentChangeReading,
  commitmentReading,
  engagementCommitments,
  organisationCommitments,
  personCommitments,
  postCommitments,
} from './commitment.reading';
import {
  CommitmentResolver,
  EngagementCommitmentsFields,
  OrganisationCommitmentsFields,
  PersonCommitmentsFields,
  PostCommitmentsFields,
} from './commitment.resolver';

export { Commitment } from './commitment.entity';
export { commitmentReading } from './commitment.reading';
export { CommitmentType } from './commitment.type';

export const commitments: Feature = {
  entities: [Commitment, CommitmentChange, CommitmentHolder],
  readings: [commitmentReading, commitmentAbilities, commitmentChangeReading],
  extensions: [personCommitments, organisationCommitments, engagementCommitments, postCommitments],
  resolvers: [
    CommitmentResolver,
    PersonCommitmentsFields,
    OrganisationCommitmentsFields,
    EngagementCommitmentsFields,
    PostCommitmentsFields,
    CommitmentMutations,
  ],
};
