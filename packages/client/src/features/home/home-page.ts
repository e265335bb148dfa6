import { graphql, type HomePageQueryVariables } from '../../graphql';
import { addDays, instantAt } from '../../lib/instants';
import '../engagements';
import '../people';
import '../tasks';
import '../vocabularies';

export const HomePageDocument = graphql(`
  query HomePage(
    $today: EngagementFilter!
    $late: TaskFilter!
    $mine: TaskFilter!
    $broken: CommitmentFilter!
    $promises: CommitmentFilter!
    $since: InstantFilter!
  ) {
    today: engagements(filter: $today, orderBy: [{ startsAt: ASC }], first: 20) {
      totalCount
      edges {
        cursor
        node {
          ...EngagementRow
          notToRaise
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    lateTasks: tasks(whose: VIEWER, filter: $late, orderBy: [{ dueOn: DESC }], first: 3) {
      totalCount
      edges {
        cursor
        node {
          ...TaskLine
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    dueTasks: tasks(whose: VIEWER, filter: $mine, orderBy: [{ dueOn: ASC }], first: 10) {
      totalCount
      edges {
        cursor
        node {
          ...TaskLine
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    latePromises: commitments(filter: $broken, orderBy: [{ dueOn: DESC }], first: 4) {
      totalCount
      edges {
        cursor
        node {
          ...CommitmentLine
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    duePromises: commitments(filter: $promises, orderBy: [{ dueOn: ASC }], first: 10) {
      totalCount
      edges {
        cursor
        node {
          ...CommitmentLine
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    cold: people(filter: { contactStatus: { in: [GONE_COLD, COOLING] } }, orderBy: [{ lastEngagedAt: ASC }], first: 5) {
      totalCount
      edges {
        cursor
        node {
          ...PersonLine
          lastEngagedAt
          contactRhythmDays
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    newPeople: people(filter: { createdAt: $since }, orderBy: [{ createdAt: DESC }], first: 3) {
      totalCount
      edges {
        cursor
        node {
          id
          name
          createdAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    news: engagements(orderBy: [{ createdAt: DESC }], first: 8) {
      edges {
        cursor
        node {
          id
          subject
          createdAt
          createdBy {
            id
            name
          }
          type {
            ...TermFields
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** What Home asks for: today, what is due within a week, and what is new since the last visit. */
export function homeVariables(today: string, since: string): HomePageQueryVariables {
  const open = { notIn: ['DONE' as const, 'CANCELLED' as const] };
  return {
    today: {
      and: [
        { day: { gte: today } },
        { day: { lte: today } },
        { status: { in: ['PLANNED', 'CONFIRMED', 'TENTATIVE', 'HELD'] } },
      ],
    },
    mine: { status: open, dueOn: { gte: today, lte: addDays(today, 7) } },
    late: { isOverdue: { eq: true } },
    broken: { isOverdue: { eq: true } },
    promises: { status: { in: ['MADE', 'IN_PROGRESS'] }, dueOn: { gte: today, lte: addDays(today, 7) } },
    since: { gte: since },
  };
}

export const startOfDay = (day: string): string => instantAt(day, '00:00');
