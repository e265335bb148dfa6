import { Chance, uuidAt } from './chance';
import type { Scale } from './scale';
import {
  engagementTypes,
  familyNames,
  givenNames,
  middleNames,
  organisationForms,
  organisationKinds,
  organisationWords,
  places,
  postLabels,
  subjects,
  summaries,
  titles,
} from './words';

enum Kind {
  PERSON = 1,
  ORGANISATION,
  POST,
  MEMBERSHIP,
  PAST_MEMBERSHIP,
  ENGAGEMENT,
  PARTICIPATION,
  PARTICIPANTS,
}

const DAY = 86_400_000;
const RECORDED_FROM = Date.UTC(2019, 0, 1);
const RECORDED_UNTIL = Date.UTC(2026, 5, 30);
const ENGAGED_FROM = Date.UTC(2021, 0, 4);
/** The last day of the generated world; it does not move with the calendar. */
const ENGAGED_UNTIL = Date.UTC(2026, 9, 31);
const HOUR = 3_600_000;

/** From Nairobi, which is in every tenth record, to the counties that are hardly heard of. */
const countiesByUse = [
  47, 1, 42, 32, 22, 37, 27, 16, 12, 39, 3, 45, 30, 41, 19, 8, 7, 40, 33, 24, 9, 23, 44, 15, 17, 21, 2, 43, 35, 29, 26,
  46, 18, 20, 38, 36, 34, 31, 28, 25, 14, 13, 11, 10, 6, 5, 4,
];

export interface PersonFacts {
  readonly id: string;
  readonly name: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly sortName: string;
  readonly title: string | null;
  readonly gender: string;
  readonly county: number;
  readonly recordedAt: number;
  /** Index of the organisation that they belong to; null for somebody who belongs to none. */
  readonly organisation: number | null;
  /** Which of the organisation's posts they hold. */
  readonly post: number | null;
}

export interface ParticipantFacts {
  readonly id: string;
  /** Index of the person; null where an organisation takes part itself. */
  readonly person: number | null;
  readonly organisation: number | null;
  readonly role: string;
  readonly attendance: string;
}

export interface EngagementFacts {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly status: string;
  readonly startsAt: number;
  readonly place: string | null;
  readonly county: number;
  readonly summary: string | null;
  readonly sensitivity: number;
}

const titled = (word: string, ...more: (string | null)[]): string => [word, ...more].filter(Boolean).join(' ');

/** Everything that is generated, each thing made from its number alone. Nothing in it is closed: see the README. */
export class World {
  /** Organisations and posts of people, once they were asked for: 0 for not yet, 1 for nobody's. */
  private readonly hats: Int32Array;

  constructor(readonly scale: Scale) {
    this.hats = new Int32Array(scale.people);
  }

  private recordedAt(index: number, of: number): number {
    return RECORDED_FROM + Math.floor((index / of) * (RECORDED_UNTIL - RECORDED_FROM));
  }

  personId(index: number): string {
    return uuidAt(this.recordedAt(index, this.scale.people), Kind.PERSON, index);
  }

  organisationId(index: number): string {
    return uuidAt(this.recordedAt(index, this.scale.organisations), Kind.ORGANISATION, index);
  }

  engagementId(index: number): string {
    return uuidAt(this.startsAt(index) + HOUR, Kind.ENGAGEMENT, index);
  }

  postId(organisation: number, post: number): string {
    return uuidAt(this.recordedAt(organisation, this.scale.organisations), Kind.POST, organisation * 2 + post);
  }

  membershipId(person: number): string {
    return uuidAt(this.recordedAt(person, this.scale.people), Kind.MEMBERSHIP, person);
  }

  pastMembershipId(person: number): string {
    return uuidAt(this.recordedAt(person, this.scale.people), Kind.PAST_MEMBERSHIP, person);
  }

  person(index: number): PersonFacts {
    const chance = new Chance(Kind.PERSON, index);
    const givenName = chance.early(givenNames);
    const familyName = chance.early(familyNames);
    const name = titled(givenName, chance.is(0.6) ? chance.early(middleNames) : null, familyName);
    const organisation = chance.is(0.85) ? chance.skewed(this.scale.organisations, 1.6) : null;
    return {
      id: this.personId(index),
      name,
      givenName,
      familyName,
      sortName: `${familyName}, ${name.slice(0, -familyName.length).trim()}`,
      title: chance.one(titles) ?? null,
      gender: chance.one(['female', 'male']),
      county: chance.early(countiesByUse),
      recordedAt: this.recordedAt(index, this.scale.people),
      organisation,
      post: organisation !== null && chance.is(0.4) ? chance.below(2) : null,
    };
  }

  /** Where they belong, without making the whole person again. */
  hat(index: number): Pick<PersonFacts, 'organisation' | 'post'> {
    let kept = this.hats[index]!;
    if (kept === 0) {
      const { organisation, post } = this.person(index);
      kept = organisation === null ? 1 : 2 + organisation * 3 + (post === null ? 2 : post);
      this.hats[index] = kept;
    }
    if (kept === 1) return { organisation: null, post: null };
    const post = (kept - 2) % 3;
    return { organisation: Math.floor((kept - 2) / 3), post: post === 2 ? null : post };
  }

  organisation(index: number) {
    const chance = new Chance(Kind.ORGANISATION, index);
    return {
      id: this.organisationId(index),
      name: `${chance.one(organisationWords)} ${chance.one(organisationWords)} ${chance.one(organisationForms)} ${index + 1}`,
      kind: chance.early(organisationKinds),
      county: chance.early(countiesByUse),
      recordedAt: this.recordedAt(index, this.scale.organisations),
      posts: [0, 1].map((post) => ({
        id: this.postId(index, post),
        label: postLabels[(index + post * 5) % postLabels.length]!,
      })),
    };
  }

  /** Days in order, the hours within a day not; on quarters of an hour of the working day in Nairobi. */
  private startsAt(index: number): number {
    const days = Math.floor((ENGAGED_UNTIL - ENGAGED_FROM) / DAY);
    const day = Math.floor((index / this.scale.engagements) * days);
    return ENGAGED_FROM + day * DAY + 5 * HOUR + new Chance(Kind.ENGAGEMENT, -1 - index).below(40) * 900_000;
  }

  engagement(index: number): EngagementFacts {
    const chance = new Chance(Kind.ENGAGEMENT, index);
    const roll = chance.next();
    return {
      id: this.engagementId(index),
      type: chance.early(engagementTypes),
      subject: chance.one(subjects),
      status: roll < 0.92 ? 'HELD' : roll < 0.96 ? 'CANCELLED' : roll < 0.98 ? 'POSTPONED' : 'NO_SHOW',
      startsAt: this.startsAt(index),
      place: chance.is(0.6) ? chance.one(places) : null,
      county: chance.early(countiesByUse),
      summary: chance.is(0.5) ? chance.one(summaries) : null,
      sensitivity: chance.is(0.07) ? 0 : 1,
    };
  }

  /** Two and a half on the average, nobody twice; the busiest person is in every three-hundredth of 100,000 people's. */
  participants(engagement: number): ParticipantFacts[] {
    const chance = new Chance(Kind.PARTICIPANTS, engagement);
    const { status, startsAt } = this.engagement(engagement);
    const roll = chance.next();
    const count = roll < 0.3 ? 1 : roll < 0.63 ? 2 : roll < 0.83 ? 3 : roll < 0.92 ? 4 : 5 + chance.below(4);
    const people = new Set<number>();
    for (let tries = 0; people.size < count && tries < 40; tries += 1) people.add(chance.skewed(this.scale.people, 2));
    const places = [...people].map((person) => ({ person, organisation: null as number | null }));
    const guests = chance.is(0.08)
      ? [{ person: null, organisation: chance.skewed(this.scale.organisations, 1.6) }]
      : [];
    return [...places, ...guests].map((who, position) => ({
      ...who,
      id: uuidAt(startsAt + HOUR, Kind.PARTICIPATION, engagement * 16 + position),
      role: position === 0 ? 'ORGANISER' : chance.is(0.15) ? 'SPEAKER' : 'ATTENDEE',
      attendance: status !== 'HELD' ? 'INVITED' : chance.is(0.1) ? 'APOLOGIES' : 'ATTENDED',
    }));
  }
}
