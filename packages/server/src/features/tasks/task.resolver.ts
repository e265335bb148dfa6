import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver } from 'type-graphql';
import { type Context, Gate, PageArguments, Reads, planned } from '../../graphql';
import { ownAccount } from '../../access';
import { many, one, sql } from '../../reading';
import { DiscussionPointType, EngagementType } from '../engagements';
import { OrganisationType } from '../organisations';
import { PersonType } from '../people';
import { TasksArguments, TasksOfArguments } from './task.filters';
import { taskReading } from './task.reading';
import { TaskConnection, TaskType } from './task.type';

@Resolver(() => TaskType)
export class TaskResolver {
  @Gate('tasks:read')
  @Query(() => TaskType, { nullable: true, description: 'One task, or null when there is none to be seen.' })
  @Reads(one(taskReading))
  task(
    @Arg('id', () => ID, { description: 'Its id.' }) _: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('tasks:read')
  @Query(() => TaskConnection, { description: 'Tasks of the house.' })
  @Reads(
    many(taskReading, {
      order: [{ field: 'dueOn' }],
      conditions: { whose: (row) => sql`${row.assigneeId} = ${ownAccount}` },
    }),
  )
  tasks(
    @Args(() => TasksArguments) _: TasksArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }
}

@Resolver(() => PersonType)
export class PersonTasksFields {
  @FieldResolver(() => TaskConnection, { description: 'Tasks that concern them. Staff only.' })
  tasks(@Args(() => TasksOfArguments) _: TasksOfArguments): never {
    return planned();
  }
}

@Resolver(() => OrganisationType)
export class OrganisationTasksFields {
  @FieldResolver(() => TaskConnection, { description: 'Tasks that concern it. Staff only.' })
  tasks(@Args(() => TasksOfArguments) _: TasksOfArguments): never {
    return planned();
  }
}

@Resolver(() => EngagementType)
export class EngagementTasksFields {
  @FieldResolver(() => TaskConnection, { description: 'Its follow-ups. Staff only.' })
  tasks(@Args(() => TasksOfArguments) _: TasksOfArguments): never {
    return planned();
  }
}

@Resolver(() => DiscussionPointType)
export class DiscussionPointTasksFields {
  @FieldResolver(() => TaskConnection, { description: 'Its follow-ups. Staff only.' })
  tasks(@Args(() => PageArguments) _: PageArguments): never {
    return planned();
  }
}
