import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Sensitivity } from '../../access';
import { type Amendable, DateOnly, DateTime, Node, TimelineEntry, amendableOf, connectionOf } from '../../graphql';
import { AccountType } from '../accounts';
import { EngagementType } from '../engagements';
import { OrganisationType } from '../organisations';
import { PersonType } from '../people';
import { PostType } from '../posts';

export enum CommitmentStatus {
  MADE = 'MADE',
  IN_PROGRESS = 'IN_PROGRESS',
  KEPT = 'KEPT',
  PARTLY_KEPT = 'PARTLY_KEPT',
  BROKEN = 'BROKEN',
  SUPERSEDED = 'SUPERSEDED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(CommitmentStatus, {
  name: 'CommitmentStatus',
  description: 'What became of a commitment.',
  valuesConfig: {
    MADE: { description: 'Open: given, not begun.' },
    IN_PROGRESS: { description: 'Open: begun.' },
    KEPT: { description: 'Settled: done as promised.' },
    PARTLY_KEPT: { description: 'Settled: done in part.' },
    BROKEN: { description: 'Settled: not done.' },
    SUPERSEDED: { description: 'Settled: another commitment took its place.' },
    WITHDRAWN: { description: 'Settled: taken back.' },
  },
});

export const CommitmentAbilities = amendableOf('Commitment');

@ObjectType('CommitmentChange', {
  implements: Node,
  description: 'One step of a commitment from state to state, with its reason and evidence.',
})
export class CommitmentChangeType extends Node {
  @Field(() => CommitmentStatus, { nullable: true, description: 'Where it stood.' })
  fromStatus: CommitmentStatus | null;

  @Field(() => CommitmentStatus, { description: 'Where it stands since.' })
  toStatus: CommitmentStatus;

  @Field(() => String, { nullable: true, description: 'Why.' })
  reason: string | null;

  @Field(() => String, { nullable: true, description: 'What shows it, in words.' })
  evidence: string | null;

  @Field(() => String, { nullable: true, description: 'What shows it, as an address.' })
  evidenceUrl: string | null;

  @Field(() => DateTime, { description: 'When.' })
  at: Date;

  @Field(() => AccountType, { nullable: true, description: 'Who noted it.' })
  by: AccountType | null;
}

@ObjectType('Commitment', {
  implements: [Node, TimelineEntry],
  description: 'What somebody promised, in whose post, by when. When the post changes hands the successor inherits it.',
})
export class CommitmentType extends Node {
  @Field(() => DateTime, { nullable: true, description: 'Its place on a timeline: when it was settled, or else made.' })
  at: Date | null;

  @Field(() => String, { description: 'What was promised, word for word where possible.' })
  text: string;

  @Field(() => PersonType, { nullable: true, description: 'Who promised.' })
  person: PersonType | null;

  @Field(() => PostType, { nullable: true, description: 'In which post.' })
  post: PostType | null;

  @Field(() => OrganisationType, { nullable: true, description: 'On behalf of which organisation.' })
  organisation: OrganisationType | null;

  @Field(() => PersonType, { nullable: true, description: 'Who heard it.' })
  witness: PersonType | null;

  @Field(() => EngagementType, { nullable: true, description: 'Where it was made.' })
  engagement: EngagementType | null;

  @Field(() => DateTime, { description: 'When it was made.' })
  madeAt: Date;

  @Field(() => DateOnly, { nullable: true, description: 'By which day it is due.' })
  dueOn: string | null;

  @Field(() => CommitmentStatus, { description: 'What became of it.' })
  status: CommitmentStatus;

  @Field(() => String, { nullable: true, description: 'Why it stands there.' })
  statusReason: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was settled.' })
  settledAt: Date | null;

  @Field(() => Boolean, { description: 'Open, and its day has passed in Nairobi.' })
  isOverdue: boolean;

  @Field(() => Boolean, { description: 'The post has changed hands: somebody else answers for it than who made it.' })
  isInherited: boolean;

  @Field(() => PersonType, { nullable: true, description: 'Who answers for it today.' })
  heldBy: PersonType | null;

  @Field(() => Sensitivity, { description: 'How closed it is.' })
  sensitivity: Sensitivity;

  @Field(() => Int, { description: 'Grows with each change; see `expectedVersion`.' })
  version: number;

  @Field(() => AccountType, { nullable: true, description: 'Who recorded it.' })
  createdBy: AccountType | null;

  @Field(() => [CommitmentChangeType], { description: 'Its steps, the first one first.' })
  changes: CommitmentChangeType[];

  @Field(() => CommitmentAbilities, { description: 'What the viewer may do with it.' })
  viewerCan: Amendable;
}

export const CommitmentConnection = connectionOf(() => CommitmentType, 'Commitment', {
  description: 'Commitments, the newest first unless told otherwise.',
});
