import {
  FieldSet,
  guardedReading,
  openedByName,
  sharedIn,
  type Viewer,
  underParents,
  visibleBySensitivity,
  witnessed,
  witnessedParents,
} from '../../access';
import { type Argument, type Sql, all, embedded, extend, many, one, sql, through } from '../../reading';
import { accountReading } from '../accounts';
import { constituencyReading, countyReading } from '../areas';
import { organisationReading } from '../organisations';
import { personReading } from '../people';
import { postReading } from '../posts';
import { stakeholder } from '../stakeholders';
import { termReading } from '../vocabularies';
import { Engagement, EngagementKind, EngagementOrganisation, EngagementTopic } from './engagement.entity';
import { EngagementAbilities, EngagementType } from './engagement.type';
import { DiscussionPoint, Participation } from './participation.entity';
import { DiscussionPointType, ParticipationType } from './participation.type';

const inFull = sharedIn(FieldSet.FULL);

/** Who took part is known where contacts are shared, not where the summary is. */
export const tookPart = (row: { engagementId: Sql; sensitivity: Sql }, viewer: Viewer): Sql | boolean =>
  visibleBySensitivity(row.sensitivity, row.engagementId, viewer, FieldSet.CONTACT);

/** A day is a stretch of instants, and lists are ordered by those: PostgreSQL does not know that the one follows the other. */
function onDay(row: { startsAt: Sql }, operator: string, operand: Argument): Sql | undefined {
  const midnight = (daysLater: 0 | 1): Sql =>
    sql`((${operand.bind('date')} + ${daysLater})::timestamp at time zone 'Africa/Nairobi')`;
  const { startsAt } = row;
  const asked: Readonly<Record<string, () => Sql>> = {
    eq: () => sql`${startsAt} >= ${midnight(0)} and ${startsAt} < ${midnight(1)}`,
    gte: () => sql`${startsAt} >= ${midnight(0)}`,
    gt: () => sql`${startsAt} >= ${midnight(1)}`,
    lt: () => sql`${startsAt} < ${midnight(0)}`,
    lte: () => sql`${startsAt} < ${midnight(1)}`,
  };
  return asked[operator]?.();
}

export const engagementAbilities = guardedReading(Engagement, EngagementAbilities, {
  type: 'EngagementAbilities',
  visible: () => true,
  fields: { amend: { value: (_, viewer) => viewer.permissions.has('engagements:write'), type: 'boolean' } },
});

export const engagementReading = guardedReading(Engagement, EngagementType, {
  id: 'eng',
  witness: (row, viewer) => witnessed('Engagement', row, viewer),
  visible: (row, viewer) => visibleBySensitivity(row.sensitivity, row.id, viewer),
  opened: openedByName<Engagement>('ENGAGEMENT', 'startsAt'),
  fields: {
    at: { from: 'startsAt' },
    subject: { filter: true },
    status: { filter: true },
    statusReason: { read: inFull },
    startsAt: { filter: true, sort: true },
    endsAt: {},
    allDay: {},
    day: { filter: true, found: onDay },
    medium: { filter: true },
    direction: {},
    participationLevel: { read: inFull },
    place: {},
    summary: { read: inFull },
    notToRaise: { read: (_, viewer) => viewer.kind === 'staff' },
    sensitivity: { filter: true },
    version: {},
    createdAt: { sort: true },
    updatedAt: {},
  },
  relations: {
    type: one(termReading, { by: 'typeId', sameVisibility: true }),
    county: one(countyReading, { by: 'countyId', sameVisibility: true }),
    constituency: one(constituencyReading, { by: 'constituencyId', sameVisibility: true }),
    createdBy: one(accountReading, { by: 'createdById' }),
    topics: through(termReading, {
      join: EngagementTopic,
      here: 'engagementId',
      there: 'topicId',
      order: [{ field: 'position' }],
      sameVisibility: true,
    }),
    stakeholderKinds: through(termReading, {
      join: EngagementKind,
      here: 'engagementId',
      there: 'kindId',
      order: [{ field: 'position' }],
      sameVisibility: true,
      read: (_, viewer) => viewer.kind === 'staff',
    }),
    organisations: through(organisationReading, {
      join: EngagementOrganisation,
      here: 'engagementId',
      there: 'organisationId',
      order: [{ field: 'name' }],
      joined: tookPart,
    }),
    viewerCan: embedded(engagementAbilities),
  },
});

/**
 * Goes by its engagement, whose sensitivity it carries, and by who takes part: of somebody who may not be seen it does
 * not tell that they came, in which post or as what.
 */
export const participationReading = guardedReading(Participation, ParticipationType, {
  id: 'par',
  witness: (row, viewer) => witnessed('Engagement', { id: row.engagementId, sensitivity: row.sensitivity }, viewer),
  visible: (row, viewer) =>
    all([
      tookPart(row, viewer),
      underParents(
        [
          { table: 'person', id: row.personId },
          { table: 'organisation', id: row.organisationId },
        ],
        viewer,
      ),
    ]),
  fields: { role: {}, attendance: {}, note: {} },
  relations: {
    person: one(personReading, { by: 'personId', sameVisibility: true }),
    organisation: one(organisationReading, { by: 'organisationId', sameVisibility: true }),
    onBehalfOf: one(organisationReading, { by: 'onBehalfOfId' }),
    inPost: one(postReading, { by: 'inPostId' }),
    engagement: one(engagementReading, { by: 'engagementId', sameVisibility: true }),
  },
});

export const discussionPointReading = guardedReading(DiscussionPoint, DiscussionPointType, {
  id: 'dpt',
  witness: (row, viewer) => witnessedParents([{ table: 'engagement', id: row.engagementId }], viewer),
  visible: (row, viewer) =>
    underParents([{ table: 'engagement', id: row.engagementId, shared: FieldSet.FULL }], viewer),
  fields: { summary: {}, sentiment: {}, ourResponse: {} },
  relations: {
    topic: one(termReading, { by: 'topicId', sameVisibility: true }),
    raisedBy: stakeholder<DiscussionPoint>('raisedByPersonId', 'raisedByOrganisationId'),
  },
});

const inOrder = [{ field: 'position' }] as const;
const newestFirst = [{ field: 'startsAt', descending: true }] as const;

/** What an engagement consists of. What was said is seen by whoever sees it; of those who came, whoever may be seen. */
export const engagementParts = extend(engagementReading, {
  relations: {
    participants: many(participationReading, { on: 'engagementId', order: inOrder }),
    discussionPoints: many(discussionPointReading, { on: 'engagementId', order: inOrder }),
  },
});

/** Engagements of a person: those that they take part in. */
export const engagementsOfPerson = through(engagementReading, {
  join: Participation,
  here: 'personId',
  there: 'engagementId',
  order: newestFirst,
  joined: tookPart,
  repeats: { startsAt: 'startsAt', sensitivity: 'sensitivity' },
});

export const personEngagements = extend(personReading, { relations: { engagements: engagementsOfPerson } });

/** Engagements of an organisation: those that it or its people take part in, each once. */
export const engagementsOfOrganisation = through(engagementReading, {
  join: EngagementOrganisation,
  here: 'organisationId',
  there: 'engagementId',
  order: newestFirst,
  joined: tookPart,
  repeats: { startsAt: 'startsAt', sensitivity: 'sensitivity' },
});

export const organisationEngagements = extend(organisationReading, {
  relations: { engagements: engagementsOfOrganisation },
});
