import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, Node, Payload, connectionOf } from '../../graphql';
import { CommitmentType } from '../commitments';
import { EnquiryType } from '../enquiries';
import { PressReleaseType } from '../releases';
import { TaskType } from '../tasks';

export enum NotificationKind {
  TASK_REMINDER = 'TASK_REMINDER',
  TASK_ASSIGNED = 'TASK_ASSIGNED',
  COMMITMENT_DUE = 'COMMITMENT_DUE',
  GLASS_BROKEN = 'GLASS_BROKEN',
  INTRODUCTION_SOUGHT = 'INTRODUCTION_SOUGHT',
  INTRODUCTION_OFFERED = 'INTRODUCTION_OFFERED',
  ENQUIRY_ASSIGNED = 'ENQUIRY_ASSIGNED',
  ENQUIRY_DUE = 'ENQUIRY_DUE',
  RELEASE_SUBMITTED = 'RELEASE_SUBMITTED',
  RELEASE_APPROVED = 'RELEASE_APPROVED',
  RELEASE_RETURNED = 'RELEASE_RETURNED',
}
registerEnumType(NotificationKind, {
  name: 'NotificationKind',
  description: 'What somebody is told.',
  valuesConfig: {
    TASK_REMINDER: { description: 'The time to be reminded of a task has come.' },
    TASK_ASSIGNED: { description: 'A colleague gave them a task.' },
    COMMITMENT_DUE: { description: 'A commitment that they recorded is due today.' },
    GLASS_BROKEN: { description: 'Somebody opened a protected record in an emergency.' },
    INTRODUCTION_SOUGHT: { description: 'Their house is asked for an introduction.' },
    INTRODUCTION_OFFERED: { description: 'An introduction that they asked for was offered.' },
    ENQUIRY_ASSIGNED: { description: 'A colleague gave them an enquiry to answer.' },
    ENQUIRY_DUE: { description: 'Little time is left to answer an enquiry.' },
    RELEASE_SUBMITTED: { description: 'A press release waits for somebody who did not write it to approve it.' },
    RELEASE_APPROVED: { description: 'A press release in which they wrote was approved.' },
    RELEASE_RETURNED: { description: 'A press release in which they wrote was sent back.' },
  },
});

@ObjectType('Notification', {
  implements: Node,
  description: 'Something that an account is told once. Nobody sees another’s.',
})
export class NotificationType extends Node {
  @Field(() => NotificationKind, { description: 'What it tells.' })
  kind: NotificationKind;

  @Field(() => DateTime, { description: 'When it came.' })
  at: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was read.' })
  readAt: Date | null;

  @Field(() => TaskType, {
    nullable: true,
    description: 'The task that it is about. Null when it may no longer be seen.',
  })
  task: TaskType | null;

  @Field(() => CommitmentType, {
    nullable: true,
    description: 'The commitment that it is about. Null when it may no longer be seen.',
  })
  commitment: CommitmentType | null;

  @Field(() => EnquiryType, {
    nullable: true,
    description: 'The enquiry that it is about. Null when it may no longer be seen.',
  })
  enquiry: EnquiryType | null;

  @Field(() => PressReleaseType, {
    nullable: true,
    description: 'The press release that it is about. Null when it may no longer be seen.',
  })
  pressRelease: PressReleaseType | null;
}

export const NotificationConnection = connectionOf(() => NotificationType, 'Notification', {
  description: 'Notifications, the newest first.',
});

@InputType({ description: 'Which to mark as read.' })
export class MarkNotificationsReadInput {
  @Field(() => [ID], { nullable: true, description: 'These.' })
  ids?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'All of them.' })
  all?: boolean | null;
}

@ObjectType('MarkNotificationsReadPayload', { description: 'They are marked as read.' })
export class MarkNotificationsReadPayload extends Payload {}
