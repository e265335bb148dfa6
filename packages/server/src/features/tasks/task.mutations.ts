import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, Gate, recorded } from '../../graphql';
import { amendTask, recordTask, settleTask } from './task.acts';
import { AmendTaskInput, RecordTaskInput, TaskPayload, VersionInput } from './task.inputs';
import { taskReading } from './task.reading';
import { TaskStatus } from './task.type';

@Resolver()
export class TaskMutations {
  @Gate('tasks:write')
  @Mutation(() => TaskPayload, { description: 'Records a task, on its own or as a follow-up.' })
  recordTask(
    @Arg('input', () => RecordTaskInput, { description: 'What is to be done.' }) input: RecordTaskInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<TaskPayload> {
    return context.act(info, input, async (act) => ({ task: recorded(taskReading, await recordTask(act, input)) }));
  }

  @Gate('tasks:write')
  @Mutation(() => TaskPayload, { description: 'Changes a task.' })
  amendTask(
    @Arg('id', () => ID, { description: 'The task.' }) id: string,
    @Arg('input', () => AmendTaskInput, { description: 'What to change.' }) input: AmendTaskInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<TaskPayload> {
    return context.act(info, input, async (act) => ({ task: recorded(taskReading, await amendTask(act, id, input)) }));
  }

  @Gate('tasks:write')
  @Mutation(() => TaskPayload, {
    description: 'Says that a task is done; the discussion point that it follows up is then done too.',
  })
  completeTask(
    @Arg('id', () => ID, { description: 'The task.' }) id: string,
    @Arg('input', () => VersionInput, { description: 'The version that was read.' }) input: VersionInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<TaskPayload> {
    return context.act(info, input, async (act) => ({
      task: recorded(taskReading, await settleTask(act, id, TaskStatus.DONE, input.expectedVersion)),
    }));
  }

  @Gate('tasks:write')
  @Mutation(() => TaskPayload, { description: 'Opens a task again.' })
  reopenTask(
    @Arg('id', () => ID, { description: 'The task.' }) id: string,
    @Arg('input', () => VersionInput, { description: 'The version that was read.' }) input: VersionInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<TaskPayload> {
    return context.act(info, input, async (act) => ({
      task: recorded(taskReading, await settleTask(act, id, TaskStatus.OPEN, input.expectedVersion)),
    }));
  }
}
