import { graphql, type CommitmentFilter, type TaskFilter, type TaskOrder } from '../../graphql';
import type { TasksSearch } from './tasks-search';
import './lines';

export const TasksDocument = graphql(`
  query Tasks($filter: TaskFilter, $orderBy: [TaskOrder!], $after: String, $isFurther: Boolean = false) {
    tasks(filter: $filter, orderBy: $orderBy, first: 50, after: $after) {
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

export function tasksVariables(search: TasksSearch, accountId: string): { filter: TaskFilter; orderBy: TaskOrder[] } {
  const done = search.view === 'done';
  const and: TaskFilter[] = [{ status: done ? { eq: 'DONE' } : { notIn: ['DONE', 'CANCELLED'] } }];
  if (search.view !== 'all') and.push({ assignee: { is: { id: { eq: accountId } } } });
  if (search.late && !done) and.push({ isOverdue: { eq: true } });
  return { filter: { and }, orderBy: done ? [{ createdAt: 'DESC' }] : [{ dueOn: 'ASC' }] };
}

export const commitmentsFilter = (search: TasksSearch): CommitmentFilter =>
  search.late ? { isOverdue: { eq: true } } : { status: { in: ['MADE', 'IN_PROGRESS'] } };
