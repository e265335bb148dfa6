import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateOnly, DateTime, Node, connectionOf } from '../../graphql';
import { AccountType } from '../accounts';
import { OrganisationType } from '../organisations';

export enum CoalitionRole {
  SECRETARIAT = 'SECRETARIAT',
  CHAIR = 'CHAIR',
  STEERING_COMMITTEE = 'STEERING_COMMITTEE',
  MEMBER = 'MEMBER',
  OBSERVER = 'OBSERVER',
  ALLY = 'ALLY',
}

registerEnumType(CoalitionRole, {
  name: 'CoalitionRole',
  description: 'As what an organisation belongs to a coalition.',
  valuesConfig: {
    SECRETARIAT: { description: 'Runs its daily work.' },
    CHAIR: { description: 'Presides over it.' },
    STEERING_COMMITTEE: { description: 'Helps to steer it.' },
    MEMBER: { description: 'An ordinary member.' },
    OBSERVER: { description: 'Attends and does not vote.' },
    ALLY: { description: 'Stands beside it without being a member.' },
  },
});

@ObjectType('Coalition', {
  implements: Node,
  description: 'Organisations that work together and may share records with one another.',
})
export class CoalitionType extends Node {
  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  purpose: string | null;

  @Field(() => Int, { description: 'Grows with each change; see `expectedVersion`.' })
  version: number;

  @Field(() => DateTime, { description: 'When it was recorded.' })
  createdAt: Date;

  @Field(() => AccountType, { nullable: true, description: 'Who recorded it.' })
  createdBy: AccountType | null;
}

@ObjectType('CoalitionMembership', {
  implements: Node,
  description: 'An organisation in a coalition, with its role and its dates.',
})
export class CoalitionMembershipType extends Node {
  @Field(() => CoalitionType, { nullable: true, description: 'In which coalition.' })
  coalition: CoalitionType | null;

  @Field(() => OrganisationType, { nullable: true, description: 'Which organisation.' })
  organisation: OrganisationType | null;

  @Field(() => CoalitionRole, { description: 'As what.' })
  role: CoalitionRole;

  @Field(() => DateOnly, { description: 'Since when.' })
  startedOn: string;

  @Field(() => DateOnly, { nullable: true, description: 'The first day on which it was a member no more.' })
  endedOn: string | null;

  @Field(() => String, { nullable: true, description: 'Why it left. Staff only.' })
  endReason: string | null;

  @Field(() => Boolean, { description: 'Whether it is a member today.' })
  isCurrent: boolean;

  @Field(() => Int, { description: 'Grows with each change; see `expectedVersion`.' })
  version: number;
}

export const CoalitionConnection = connectionOf(() => CoalitionType, 'Coalition', {
  description: 'Coalitions, by name.',
});
export const CoalitionMembershipConnection = connectionOf(() => CoalitionMembershipType, 'CoalitionMembership', {
  description: 'Memberships of coalitions, in the order in which they began.',
});
