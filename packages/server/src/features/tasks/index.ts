import type { Feature } from '../feature';
import { Task } from './task.entity';
import { TaskMutations } from './task.mutations';
import { taskAbilities, taskParents, taskReading } from './task.reading';
import {
  DiscussionPointTasksFields,
  EngagementTasksFields,
  OrganisationTasksFields,
  PersonTasksFields,
  TaskResolver,
} from './task.resolver';

export { Task } from './task.entity';
export { taskReading } from './task.reading';
export { Priority, TaskType } from './task.type';

export const tasks: Feature = {
  entities: [Task],
  readings: [taskReading, taskAbilities],
  extensions: taskParents,
  resolvers: [
    TaskResolver,
    PersonTasksFields,
    OrganisationTasksFields,
    EngagementTasksFields,
    DiscussionPointTasksFields,
    TaskMutations,
  ],
};
