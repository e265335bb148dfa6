import { MaxLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ActInput, AmendInput, DateOnly, DateTime, Payload, Written } from '../../graphql';
import { Priority, TaskStatus, TaskType } from './task.type';

const titleLimits = { message: 'Say what is to be done in 1 to 300 characters.' };
const atMost5000 = { message: 'This has at most 5,000 characters.' };

@InputType({ description: 'Something that we have to do.' })
export class RecordTaskInput extends ActInput {
  @Field(() => String, { description: 'What is to be done.' })
  @Written(300, titleLimits)
  title: string;

  @Field(() => String, { nullable: true, description: 'More about it.' })
  @MaxLength(5000, atMost5000)
  description?: string | null;

  @Field(() => ID, { nullable: true, description: 'The engagement that it follows up.' })
  engagementId?: string | null;

  @Field(() => ID, { nullable: true, description: 'What was said that it follows up.' })
  discussionPointId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The commitment that it pursues.' })
  commitmentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Whom it concerns.' })
  personId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Which organisation it concerns.' })
  organisationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who is to do it; whoever records it when left out.' })
  assigneeId?: string | null;

  @Field(() => DateOnly, { nullable: true, description: 'By which day it is due.' })
  dueOn?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the assignee is reminded.' })
  remindAt?: string | null;

  @Field(() => Priority, { nullable: true, description: 'How pressing it is: normal when left out.' })
  priority?: Priority | null;
}

@InputType({ description: 'What to change of it: what is left out stays, null clears.' })
export class AmendTaskInput extends AmendInput {
  @Field(() => String, { nullable: true, description: 'What is to be done.' })
  @Written(300, titleLimits)
  title?: string;

  @Field(() => String, { nullable: true, description: 'More about it.' })
  @MaxLength(5000, atMost5000)
  description?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who is to do it.' })
  assigneeId?: string | null;

  @Field(() => DateOnly, { nullable: true, description: 'By which day it is due.' })
  dueOn?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the assignee is reminded.' })
  remindAt?: string | null;

  @Field(() => Priority, { nullable: true, description: 'How pressing it is.' })
  priority?: Priority;

  @Field(() => TaskStatus, { nullable: true, description: 'How far it is.' })
  status?: TaskStatus;
}

@InputType({ description: 'The version that was read.' })
export class VersionInput extends AmendInput {}

@ObjectType('TaskPayload', { description: 'The task as it now is.' })
export class TaskPayload extends Payload {
  @Field(() => TaskType, { nullable: true, description: 'The task.' })
  task: TaskType | null;
}
