import { InMemoryCache } from '@apollo/client';
import type { FieldReadFunction } from '@apollo/client/cache';
import { fragments } from './graphql';
import { longPagination, steadyPagination } from './steady-pagination';

const filters = ['search', 'kinds', 'whose', 'filter', 'orderBy'];
const byFilter = steadyPagination(filters);
const ofAnyLength = longPagination(filters);
const byWish = steadyPagination(['search', 'wanted', 'filter']);
const byReach = steadyPagination(['search', 'mediumIds', 'countyIds', 'languages']);
const byForce = steadyPagination(['inForceOnly']);
const byStatus = steadyPagination(['asOf', 'current']);

/** A record seen in a list is at hand when its page opens; what the server said is not there stays so. */
const known =
  (typename: string): FieldReadFunction =>
  (existing, { args, toReference }) =>
    existing === undefined ? toReference({ __typename: typename, id: args?.['id'] }) : existing;

const record = {
  fields: {
    timeline: steadyPagination(['kinds']),
    engagements: steadyPagination(['filter']),
    commitments: steadyPagination(['filter']),
    tasks: steadyPagination(['filter']),
    memberships: byStatus,
    shares: byForce,
    notes: steadyPagination(),
    files: steadyPagination(),
  },
};

export const createCache = (): InMemoryCache =>
  new InMemoryCache({
    fragments,
    possibleTypes: {
      Stakeholder: ['Person', 'Organisation'],
      TimelineEntry: ['Engagement', 'Commitment', 'Task', 'Note', 'File', 'Membership', 'PitchRecipient'],
    },
    typePolicies: {
      Query: {
        fields: {
          people: ofAnyLength,
          organisations: ofAnyLength,
          engagements: ofAnyLength,
          commitments: ofAnyLength,
          tasks: ofAnyLength,
          journalists: byWish,
          outlets: byReach,
          pitches: steadyPagination(['storyId']),
          pressLists: steadyPagination(),
          announcedPitches: steadyPagination(),
          pressListMembers: steadyPagination(['list']),
          accounts: byFilter,
          auditEntries: steadyPagination(['filter', 'recordId']),
          posts: byFilter,
          agreements: byFilter,
          coalitions: steadyPagination(),
          subjectRequests: steadyPagination(['openOnly']),
          peoplePastRetention: steadyPagination(),
          savedSelections: steadyPagination(),
          shares: byForce,
          importRuns: steadyPagination(),
          person: { read: known('Person') },
          organisation: { read: known('Organisation') },
          engagement: { read: known('Engagement') },
        },
      },
      Viewer: { keyFields: [] },
      Person: record,
      Organisation: { fields: { ...record.fields, children: steadyPagination(), posts: steadyPagination() } },
      Agreement: { fields: { shares: byForce } },
      Coalition: { fields: { members: steadyPagination(['currentOnly']), shares: byForce } },
      Engagement: {
        fields: {
          shares: byForce,
          participants: steadyPagination(),
          commitments: steadyPagination(['filter']),
          tasks: steadyPagination(['filter']),
          notes: steadyPagination(),
          files: steadyPagination(),
        },
      },
      Post: { fields: { holders: steadyPagination(['asOf']) } },
      ImportRun: { fields: { rows: steadyPagination(['outcomes']) } },
      RelationshipEnd: { keyFields: false },
    },
  });
