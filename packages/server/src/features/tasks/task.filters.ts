import { ArgsType, Field, InputType } from 'type-graphql';
import { BooleanFilter, DateFilter, Direction, PageArguments, TextFilter, enumFilterOf } from '../../graphql';
import { AccountIs } from '../accounts';
import { EngagementIs } from '../engagements';
import { OrganisationIs } from '../organisations';
import { PersonIs } from '../people';
import { Priority, TaskStatus, TasksOf } from './task.type';

const TaskStatusFilter = enumFilterOf(TaskStatus, 'TaskStatus');
const PriorityFilter = enumFilterOf(Priority, 'Priority');

@InputType({ description: 'Which tasks.' })
export class TaskFilter {
  @Field(() => [TaskFilter], { nullable: true, description: 'All of these.' })
  and?: TaskFilter[];

  @Field(() => [TaskFilter], { nullable: true, description: 'Any of these.' })
  or?: TaskFilter[];

  @Field(() => TextFilter, { nullable: true, description: 'By what is to be done.' })
  title?: TextFilter;

  @Field(() => TaskStatusFilter, { nullable: true, description: 'By how far they are.' })
  status?: InstanceType<typeof TaskStatusFilter>;

  @Field(() => PriorityFilter, { nullable: true, description: 'By how pressing they are.' })
  priority?: InstanceType<typeof PriorityFilter>;

  @Field(() => DateFilter, { nullable: true, description: 'By the day that they are due.' })
  dueOn?: DateFilter;

  @Field(() => BooleanFilter, { nullable: true, description: 'Open with their day passed, or not.' })
  isOverdue?: BooleanFilter;

  @Field(() => AccountIs, { nullable: true, description: 'By who is to do them.' })
  assignee?: AccountIs;

  @Field(() => AccountIs, { nullable: true, description: 'By who recorded them.' })
  createdBy?: AccountIs;

  @Field(() => PersonIs, { nullable: true, description: 'By whom they concern.' })
  person?: PersonIs;

  @Field(() => OrganisationIs, { nullable: true, description: 'By the organisation that they concern.' })
  organisation?: OrganisationIs;

  @Field(() => EngagementIs, { nullable: true, description: 'By the engagement that they follow up.' })
  engagement?: EngagementIs;
}

@InputType({ description: 'One key of an order; name one field in each.' })
export class TaskOrder {
  @Field(() => Direction, { nullable: true, description: 'By the day that they are due.' })
  dueOn?: Direction;

  @Field(() => Direction, { nullable: true, description: 'By when they were recorded.' })
  createdAt?: Direction;
}

@ArgsType()
export class TasksOfArguments extends PageArguments {
  @Field(() => TaskFilter, { nullable: true, description: 'Which tasks.' })
  filter?: TaskFilter;
}

@ArgsType()
export class TasksArguments extends TasksOfArguments {
  @Field(() => TasksOf, { nullable: true, description: 'Whose; everybody’s when left out.' })
  whose?: TasksOf;

  @Field(() => [TaskOrder], { nullable: true, description: 'In which order; the first due ones first when left out.' })
  orderBy?: TaskOrder[];
}
