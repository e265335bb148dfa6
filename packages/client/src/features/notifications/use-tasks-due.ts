import { useQuery } from '@apollo/client/react';
import { graphql } from '../../graphql';
import { dayIn } from '../../lib/instants';

const TasksDueDocument = graphql(`
  query TasksDue($filter: TaskFilter!) {
    tasks(filter: $filter) {
      totalCount
    }
  }
`);

/** How many of one's own tasks are due today or late. */
export function useTasksDue(accountId: string | null): number {
  const { data } = useQuery(TasksDueDocument, {
    skip: accountId === null,
    variables: {
      filter: {
        assignee: { is: { id: { eq: accountId } } },
        status: { notIn: ['DONE', 'CANCELLED'] },
        dueOn: { lte: dayIn(new Date()) },
      },
    },
  });
  return data?.tasks.totalCount ?? 0;
}
