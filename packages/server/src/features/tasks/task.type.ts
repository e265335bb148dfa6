import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Sensitivity } from '../../access';
import { type Amendable, DateOnly, DateTime, Node, TimelineEntry, amendableOf, connectionOf } from '../../graphql';
import { AccountType } from '../accounts';
import { CommitmentType } from '../commitments';
import { DiscussionPointType, EngagementType } from '../engagements';
import { OrganisationType } from '../organisations';
import { PersonType } from '../people';

export enum TaskStatus {
  OPEN = 'OPEN',
  IN_PROGRESS = 'IN_PROGRESS',
  WAITING = 'WAITING',
  DONE = 'DONE',
  CANCELLED = 'CANCELLED',
}
registerEnumType(TaskStatus, {
  name: 'TaskStatus',
  description: 'How far a task is.',
  valuesConfig: {
    OPEN: { description: 'Not begun.' },
    IN_PROGRESS: { description: 'Begun.' },
    WAITING: { description: 'Waits for somebody else.' },
    DONE: { description: 'Done.' },
    CANCELLED: { description: 'Given up.' },
  },
});

export enum Priority {
  LOW = 'LOW',
  NORMAL = 'NORMAL',
  HIGH = 'HIGH',
  URGENT = 'URGENT',
}
registerEnumType(Priority, {
  name: 'Priority',
  description: 'How pressing a task is.',
  valuesConfig: {
    LOW: { description: 'When there is time.' },
    NORMAL: { description: 'As usual.' },
    HIGH: { description: 'Before the others.' },
    URGENT: { description: 'At once.' },
  },
});

/** Whose tasks, from the viewer’s side. */
export enum TasksOf {
  VIEWER = 'VIEWER',
}
registerEnumType(TasksOf, {
  name: 'TasksOf',
  description: 'Whose tasks, from the viewer’s side.',
  valuesConfig: { VIEWER: { description: 'Given to the viewer.' } },
});

export const TaskAbilities = amendableOf('Task');

@ObjectType('Task', {
  implements: [Node, TimelineEntry],
  description: 'Something that we have to do, often a follow-up of an engagement.',
})
export class TaskType extends Node {
  @Field(() => DateTime, { nullable: true, description: 'When it was recorded: `createdAt`.' })
  at: Date | null;

  @Field(() => String, { description: 'What is to be done.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'More about it.' })
  description: string | null;

  @Field(() => EngagementType, { nullable: true, description: 'The engagement that it follows up.' })
  engagement: EngagementType | null;

  @Field(() => DiscussionPointType, {
    nullable: true,
    description: 'What was said that it follows up; done, it settles the point.',
  })
  discussionPoint: DiscussionPointType | null;

  @Field(() => CommitmentType, { nullable: true, description: 'The commitment that it pursues.' })
  commitment: CommitmentType | null;

  @Field(() => PersonType, { nullable: true, description: 'Whom it concerns.' })
  person: PersonType | null;

  @Field(() => OrganisationType, { nullable: true, description: 'Which organisation it concerns.' })
  organisation: OrganisationType | null;

  @Field(() => AccountType, { nullable: true, description: 'Who is to do it.' })
  assignee: AccountType | null;

  @Field(() => DateOnly, { nullable: true, description: 'By which day it is due.' })
  dueOn: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the assignee is reminded.' })
  remindAt: Date | null;

  @Field(() => Priority, { description: 'How pressing it is.' })
  priority: Priority;

  @Field(() => TaskStatus, { description: 'How far it is.' })
  status: TaskStatus;

  @Field(() => Boolean, { description: 'Open, and its day has passed in Nairobi.' })
  isOverdue: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When it was done.' })
  completedAt: Date | null;

  @Field(() => Sensitivity, { description: 'How closed it is.' })
  sensitivity: Sensitivity;

  @Field(() => Int, { description: 'Grows with each change; see `expectedVersion`.' })
  version: number;

  @Field(() => DateTime, { description: 'When it was recorded.' })
  createdAt: Date;

  @Field(() => AccountType, { nullable: true, description: 'Who recorded it.' })
  createdBy: AccountType | null;

  @Field(() => TaskAbilities, { description: 'What the viewer may do with it.' })
  viewerCan: Amendable;
}

export const TaskConnection = connectionOf(() => TaskType, 'Task', {
  description: 'Tasks, the first due ones first unless told otherwise.',
});
