import { Chance } from './chance';
import type { World } from './world';
import { topics } from './words';

type Value = string | number | boolean | null;

/** One row in the text form of `COPY`. Nothing that is generated holds a tab, a line's end or a backslash. */
const line = (...values: Value[]): string => `${values.map((value) => (value === null ? '\\N' : value)).join('\t')}\n`;

const instant = (milliseconds: number): string => new Date(milliseconds).toISOString();
const HOUR = 3_600_000;

/** Ids of reference data follow from their codes, in every installation. */
export interface ReferenceIds {
  county(code: number): string;
  term(vocabulary: string, code: string): string;
}

export interface Table {
  readonly name: string;
  readonly columns: string;
  rows(): Iterable<string>;
}

function* each(count: number): Iterable<number> {
  for (let index = 0; index < count; index += 1) yield index;
}

/** When people and organisations were last engaged, as the product's triggers would have found it. */
export interface LastEngaged {
  readonly people: Float64Array;
  readonly organisations: Float64Array;
}

const notThere = new Set(['DECLINED', 'APOLOGIES', 'NO_SHOW', 'INVITED']);

export function lastEngaged(world: World): LastEngaged {
  const people = new Float64Array(world.scale.people);
  const organisations = new Float64Array(world.scale.organisations);
  for (const index of each(world.scale.engagements)) {
    const { status, startsAt } = world.engagement(index);
    if (status !== 'HELD') continue;
    for (const participant of world.participants(index)) {
      const { person } = participant;
      const organisation = person === null ? participant.organisation : world.hat(person).organisation;
      if (person !== null && !notThere.has(participant.attendance))
        people[person] = Math.max(people[person]!, startsAt);
      if (organisation !== null) organisations[organisation] = Math.max(organisations[organisation]!, startsAt);
    }
  }
  return { people, organisations };
}

/** In the order in which they refer to each other. */
export function tables(world: World, ids: ReferenceIds, officer: string, last: LastEngaged | null): Table[] {
  const { people, organisations, engagements } = world.scale;
  const engagedAt = (of: Float64Array | undefined, index: number): string | null =>
    of?.[index] ? instant(of[index]) : null;
  return [
    {
      name: 'organisation',
      columns: 'id, name, kind_id, county_id, sensitivity, last_engaged_at, created_at, created_by_id, updated_at',
      *rows() {
        for (const index of each(organisations)) {
          const { id, name, kind, county, recordedAt } = world.organisation(index);
          const at = instant(recordedAt);
          const engaged = engagedAt(last?.organisations, index);
          yield line(id, name, ids.term('ORGANISATION_KIND', kind), ids.county(county), 1, engaged, at, officer, at);
        }
      },
    },
    {
      name: 'post',
      columns: 'id, organisation_id, label, sensitivity, created_at, created_by_id',
      *rows() {
        for (const index of each(organisations)) {
          const { id, posts, recordedAt } = world.organisation(index);
          for (const post of posts) yield line(post.id, id, post.label, 1, instant(recordedAt), officer);
        }
      },
    },
    {
      name: 'person',
      columns:
        'id, name, given_name, family_name, honorific_prefix, sort_name, gender, county_id, languages, sensitivity, last_engaged_at, created_at, created_by_id, updated_at',
      *rows() {
        for (const index of each(people)) {
          const { id, name, givenName, familyName, title, sortName, gender, county, recordedAt } = world.person(index);
          const at = instant(recordedAt);
          const engaged = engagedAt(last?.people, index);
          yield line(
            id,
            name,
            givenName,
            familyName,
            title,
            sortName,
            gender,
            ids.county(county),
            '{sw,en}',
            1,
            engaged,
            at,
            officer,
            at,
          );
        }
      },
    },
    memberships(world, officer),
    {
      name: 'engagement',
      columns:
        'id, type_id, subject, status, starts_at, medium, place, county_id, summary, sensitivity, created_at, created_by_id, updated_at',
      *rows() {
        for (const index of each(engagements)) {
          const facts = world.engagement(index);
          const recorded = instant(facts.startsAt + HOUR);
          yield line(
            facts.id,
            ids.term('ENGAGEMENT_TYPE', facts.type),
            facts.subject,
            facts.status,
            instant(facts.startsAt),
            mediumOf(facts.type),
            facts.place,
            ids.county(facts.county),
            facts.summary,
            facts.sensitivity,
            recorded,
            officer,
            recorded,
          );
        }
      },
    },
    {
      name: 'engagement_topic',
      columns: 'engagement_id, topic_id',
      *rows() {
        for (const index of each(engagements)) {
          const chance = new Chance(50, index);
          if (chance.is(0.5)) yield line(world.engagementId(index), ids.term('TOPIC', chance.early(topics)));
        }
      },
    },
    participations(world),
  ];
}

const media: Readonly<Record<string, string>> = {
  phone_call: 'PHONE',
  email: 'EMAIL',
  letter: 'LETTER',
  message: 'WHATSAPP',
};
export const mediumOf = (type: string): string => media[type] ?? 'IN_PERSON';

function memberships(world: World, officer: string): Table {
  return {
    name: 'membership',
    columns:
      'id, person_id, organisation_id, post_id, started_on, started_precision, ended_on, ended_precision, sensitivity, created_at, created_by_id',
    *rows() {
      for (const index of each(world.scale.people)) {
        const { id, organisation, post, recordedAt } = world.person(index);
        const chance = new Chance(51, index);
        const since = `${2015 + chance.below(4)}-0${1 + chance.below(9)}-01`;
        if (organisation !== null) {
          const [there, held] = [
            world.organisationId(organisation),
            post === null ? null : world.postId(organisation, post),
          ];
          yield line(
            world.membershipId(index),
            id,
            there,
            held,
            since,
            'day',
            null,
            null,
            1,
            instant(recordedAt),
            officer,
          );
        }
        if (chance.is(0.25)) {
          const before = world.organisationId(chance.below(world.scale.organisations));
          yield line(
            world.pastMembershipId(index),
            id,
            before,
            null,
            '2010-01-01',
            'year',
            '2014-12-31',
            'year',
            1,
            instant(recordedAt),
            officer,
          );
        }
      }
    },
  };
}

function participations(world: World): Table {
  return {
    name: 'participation',
    columns:
      'id, engagement_id, starts_at, sensitivity, status, person_id, organisation_id, on_behalf_of_id, in_post_id, role, attendance, position',
    *rows() {
      for (const index of each(world.scale.engagements)) {
        const { id, startsAt, sensitivity, status } = world.engagement(index);
        const at = instant(startsAt);
        for (const [position, participant] of world.participants(index).entries()) {
          const { person } = participant;
          const hat = person === null ? null : world.hat(person);
          yield line(
            participant.id,
            id,
            at,
            sensitivity,
            status,
            person === null ? null : world.personId(person),
            participant.organisation === null ? null : world.organisationId(participant.organisation),
            hat?.organisation == null ? null : world.organisationId(hat.organisation),
            hat?.organisation == null || hat.post === null ? null : world.postId(hat.organisation, hat.post),
            participant.role,
            participant.attendance,
            position,
          );
        }
      }
    },
  };
}
