import { graphql, type CommitmentFilter, type TaskFilter, type TasksQueryVariables } from '../../graphql';
import type { TasksSearch } from './tasks-search';
import './lines';

export const TasksDocument = graphql(`
  query Tasks(
    $whose: TasksOf
    $filter: TaskFilter
    $orderBy: [TaskOrder!]
    $after: String
    $isFurther: Boolean = false
  ) {
    tasks(whose: $whose, filter: $filter, orderBy: $orderBy, first: 50, after: $after) {
      totalCount @skip(if: $isFurther)
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...TaskLine
        }
      }
    }
  }
`);

export const CommitmentsDocument = graphql(`
  query Commitments(
    $filter: CommitmentFilter
    $orderBy: [CommitmentOrder!]
    $after: String
    $isFurther: Boolean = false
  ) {
    commitments(filter: $filter, orderBy: $orderBy, first: 50, after: $after) {
      totalCount @skip(if: $isFurther)
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...CommitmentLine
        }
      }
    }
  }
`);

export function tasksVariables(search: TasksSearch): TasksQueryVariables {
  const done = search.view === 'done';
  const and: TaskFilter[] = [{ status: done ? { eq: 'DONE' } : { notIn: ['DONE', 'CANCELLED'] } }];
  if (search.late && !done) and.push({ isOverdue: { eq: true } });
  return {
    whose: search.view === 'all' ? undefined : 'VIEWER',
    filter: { and },
    orderBy: done ? [{ createdAt: 'DESC' }] : [{ dueOn: 'ASC' }],
  };
}

export const commitmentsFilter = (search: TasksSearch): CommitmentFilter =>
  search.late ? { isOverdue: { eq: true } } : { status: { in: ['MADE', 'IN_PROGRESS'] } };
