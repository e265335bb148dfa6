import { type Viewer, guardedReading, visibleUnderParents, witnessed } from '../../access';
import { type Row, type Sql, all, embedded, extend, many, one, sql, tableOf } from '../../reading';
import { accountReading } from '../accounts';
import { commitmentReading } from '../commitments';
import { type DiscussionPoint, discussionPointReading, engagementReading } from '../engagements';
import { organisationReading } from '../organisations';
import { personReading } from '../people';
import { Task } from './task.entity';
import { TaskAbilities, TaskType } from './task.type';

export const taskAbilities = guardedReading(Task, TaskAbilities, {
  type: 'TaskAbilities',
  visible: () => true,
  fields: { amend: { value: (_, viewer) => viewer.permissions.has('tasks:write'), type: 'boolean' } },
});

/** Tasks are the house's own work: partners see none. */
export const taskReading = guardedReading(Task, TaskType, {
  id: 'tsk',
  witness: (row, viewer) => witnessed('Task', row, viewer),
  visible: (row, viewer) =>
    viewer.kind === 'staff' &&
    visibleUnderParents(
      row,
      [
        { table: 'engagement', id: row.engagementId },
        { table: 'commitment', id: row.commitmentId },
        { table: 'person', id: row.personId },
        { table: 'organisation', id: row.organisationId },
      ],
      viewer,
    ),
  fields: {
    at: { from: 'createdAt' },
    title: { filter: true },
    description: {},
    dueOn: { filter: true, sort: true },
    remindAt: {},
    priority: { filter: true },
    status: { filter: true },
    isOverdue: {
      value: (row) =>
        sql`(${row.status} in ('OPEN', 'IN_PROGRESS', 'WAITING') and coalesce(${row.dueOn} < (now() at time zone 'Africa/Nairobi')::date, false))`,
      type: 'boolean',
      filter: true,
    },
    completedAt: {},
    sensitivity: {},
    version: {},
    createdAt: { sort: true },
  },
  relations: {
    engagement: one(engagementReading, { by: 'engagementId', sameVisibility: true }),
    discussionPoint: one(discussionPointReading, { by: 'discussionPointId' }),
    commitment: one(commitmentReading, { by: 'commitmentId' }),
    person: one(personReading, { by: 'personId', sameVisibility: true }),
    organisation: one(organisationReading, { by: 'organisationId', sameVisibility: true }),
    assignee: one(accountReading, { by: 'assigneeId' }),
    createdBy: one(accountReading, { by: 'createdById' }),
    viewerCan: embedded(taskAbilities),
  },
});

const firstDue = [{ field: 'dueOn' }] as const;

/** What became of a point follows from its tasks, of those that the viewer sees: the others tell nothing by it. */
const followUp = (point: Row<DiscussionPoint>, viewer: Viewer): Sql => {
  const [tasks, task] = tableOf(Task);
  const seen = all([sql`${task.discussionPointId} = ${point.id}`, taskReading.declared.visible(task, viewer)]);
  return sql`(select case when count(*) = 0 then 'NONE'
    when bool_or(${task.status} in ('OPEN', 'IN_PROGRESS', 'WAITING')) then 'REQUIRED'
    when bool_or(${task.status} = 'DONE') then 'DONE' else 'UNRESOLVED' end from ${tasks} where ${seen})`;
};

export const taskParents = [
  extend(personReading, { relations: { tasks: many(taskReading, { on: 'personId', order: firstDue }) } }),
  extend(organisationReading, { relations: { tasks: many(taskReading, { on: 'organisationId', order: firstDue }) } }),
  extend(engagementReading, { relations: { tasks: many(taskReading, { on: 'engagementId', order: firstDue }) } }),
  extend(discussionPointReading, {
    fields: { followUp: { value: followUp, type: 'text' } },
    relations: { tasks: many(taskReading, { on: 'discussionPointId', order: firstDue }) },
  }),
];
