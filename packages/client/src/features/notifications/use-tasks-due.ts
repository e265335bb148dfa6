import { useQuery } from '@apollo/client/react';
import { graphql } from '../../graphql';
import { dayIn } from '../../lib/instants';
import { useNeeds } from '../accounts';

const TasksDueDocument = graphql(`
  query TasksDue($filter: TaskFilter!) {
    tasks(whose: VIEWER, filter: $filter) {
      totalCount
    }
  }
`);

/** How many of one's own tasks are due today or late. */
export function useTasksDue(): number {
  const { data } = useQuery(TasksDueDocument, {
    ...useNeeds('tasks:read'),
    variables: { filter: { status: { notIn: ['DONE', 'CANCELLED'] }, dueOn: { lte: dayIn(new Date()) } } },
  });
  return data?.tasks.totalCount ?? 0;
}
