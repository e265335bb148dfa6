import { type Random, demoId } from './random';
import type { Reference, Row } from './rows';

const DAY = 86_400_000;
const HOUR = 3_600_000;

interface Desk {
  readonly random: Random;
  readonly reference: Reference;
  /** Uuids of people with a media profile, with those of the outlets where they work, as far as known. */
  readonly journalists: readonly { readonly id: string; readonly organisationId: string | null }[];
  /** Uuids of the programme's own people and friends, who can speak for it. */
  readonly speakers: readonly string[];
  readonly author: string;
  readonly approver: string;
  readonly today: Date;
}

const trainings = ['Live television', 'Radio interviews', 'Trauma-informed interviews', 'Hostile questions'] as const;
const limits = [
  'Never film her home or her children.',
  'No question about her own detention.',
  'Face not shown; voice is fine.',
] as const;

/** A dozen spokespeople, some with limits and some whose biography waits for a second person. */
export function registerSpokespeople({ random, reference, speakers, author, approver, today }: Desk): {
  spokesperson: Row[];
  spokesperson_topic: Row[];
} {
  const topics = ['torture', 'police_reform', 'prison_conditions', 'access_to_justice', 'human_rights_defenders'];
  const tables: { spokesperson: Row[]; spokesperson_topic: Row[] } = { spokesperson: [], spokesperson_topic: [] };
  speakers.slice(0, 12).forEach((person, index) => {
    const id = demoId('spokesperson', person);
    const isApproved = index % 4 !== 3;
    const approvedAt = new Date(today.getTime() - random.between(20, 300) * DAY).toISOString();
    tables.spokesperson.push({
      ...{ id, person_id: person, languages: ['en', 'sw', ...random.some(['luo', 'ki', 'so', 'kam'], 1)] },
      training: random.one(trainings),
      ...{ trained_on: `202${random.between(3, 5)}-0${random.between(1, 9)}-01`, trained_precision: 'month' },
      availability: random.one(['Weekdays from 14:00', 'Mornings', 'By phone only', 'With a day’s notice']),
      biography_en:
        'Has worked on places of detention for more than a decade, and has trained officers in five counties.',
      biography_sw:
        'Amefanya kazi kuhusu mahali pa kizuizini kwa zaidi ya muongo mmoja, na amewafunza maafisa katika kaunti tano.',
      biography_written_by_id: author,
      biography_approved_at: isApproved ? approvedAt : null,
      biography_approved_by_id: isApproved ? approver : null,
      safety_limits: index % 4 === 1 ? limits[Math.floor(index / 4)]! : null,
      ...{ is_active: index !== 11, version: 1, created_at: approvedAt, created_by_id: author, updated_at: approvedAt },
    });
    for (const topic of random.some(topics, random.between(1, 3)))
      tables.spokesperson_topic.push({ spokesperson_id: id, topic_id: reference.term('TOPIC', topic) });
  });
  return tables;
}

const occasions: readonly (readonly [kind: string, title: string, venue: string, county: number])[] = [
  ['PRESS_CONFERENCE', 'A doctor in every station', 'Uhuru Gardens Conference Hall', 47],
  ['BRIEFING', 'What the custody figures say', 'Our resource centre, second floor', 47],
  ['SITE_VISIT', 'A morning at an open cell block', 'Lakeview Police Station', 42],
  ['PRESS_CONFERENCE', 'Ten years of custody monitoring', 'Lakeside hall', 42],
  ['BRIEFING', 'The bill on the prevention of torture, clause by clause', 'Our resource centre, second floor', 47],
  ['SITE_VISIT', 'Redress: a family and the court award', 'Mombasa Law Courts', 1],
  ['PRESS_CONFERENCE', 'The yearly report', 'Uhuru Gardens Conference Hall', 47],
  ['BRIEFING', 'Women in remand: background for editors', 'Our resource centre, second floor', 47],
];

type Tables = Record<'media_event' | 'media_event_spokesperson' | 'media_event_invitee', Row[]>;

/** Two years of media events with who came, and three to come. */
export function holdMediaEvents(desk: Desk, spokespeople: readonly string[]): Tables {
  const { random, reference, author, today } = desk;
  const tables: Tables = { media_event: [], media_event_spokesperson: [], media_event_invitee: [] };
  const days = [12, 33, 58, ...Array.from({ length: 22 }, (_, index) => -(8 + index * 32))];
  days.forEach((distance, index) => {
    const [kind, title, venue, county] = occasions[index % occasions.length]!;
    const start = new Date(today.getTime() + distance * DAY);
    start.setUTCHours(7, 0, 0, 0);
    const id = demoId('media-event', index);
    const madeAt = new Date(start.getTime() - 40 * DAY).toISOString();
    const isCancelled = index === 9;
    tables.media_event.push({
      ...{ id, kind, title: distance < 0 ? `${title}, ${start.getUTCFullYear()}` : title, venue },
      summary: 'What was found, what has to change, and who answers for it. Questions are welcome.',
      ...{ starts_at: start.toISOString(), ends_at: new Date(start.getTime() + 2 * HOUR).toISOString() },
      ...{ county_id: reference.counties[county - 1]!.id, language: county === 47 ? 'en' : 'sw' },
      ...{ capacity: kind === 'SITE_VISIT' ? 12 : null, is_public: kind === 'PRESS_CONFERENCE' },
      cancelled_at: isCancelled ? new Date(start.getTime() - 2 * DAY).toISOString() : null,
      cancel_reason: isCancelled ? 'The road was closed.' : null,
      ...{ sequence: isCancelled ? 1 : 0, announced_at: madeAt, created_at: madeAt, created_by_id: author },
      ...{ updated_at: madeAt, version: 1 },
    });
    for (const speaker of random.some(spokespeople, random.between(1, 2)))
      tables.media_event_spokesperson.push({ media_event_id: id, spokesperson_id: speaker });
    const invited = random.some(desk.journalists, random.between(9, 22));
    for (const [place, journalist] of invited.entries())
      tables.media_event_invitee.push(
        invitee(desk, { id, start, isCancelled, isWalkIn: distance < 0 && place === 0 }, journalist),
      );
  });
  return tables;
}

interface Occasion {
  readonly id: string;
  readonly start: Date;
  readonly isCancelled: boolean;
  readonly isWalkIn: boolean;
}

function invitee(
  { random, author, today }: Desk,
  event: Occasion,
  { id: person, organisationId }: Desk['journalists'][number],
): Row {
  const isPast = event.start < today;
  const invitedAt = new Date(event.start.getTime() - random.between(9, 20) * DAY);
  const isInvited = !event.isWalkIn && invitedAt < today;
  const answer = isInvited
    ? random.weighted([
        ['YES', 5],
        ['NO', 3],
        ['MAYBE', 2],
        [null, 6],
      ] as const)
    : null;
  const chance = answer === 'YES' ? 0.85 : answer === 'NO' ? 0.02 : 0.25;
  const came = isPast && !event.isCancelled && (event.isWalkIn || random.chance(chance));
  const arrived = new Date(event.start.getTime() + random.between(-25, 20) * 60_000).toISOString();
  return {
    ...{ id: demoId('media-event-invitee', event.id, person), media_event_id: event.id, person_id: person },
    ...{ organisation_id: organisationId, at: event.start.toISOString() },
    is_walk_in: event.isWalkIn && came,
    ...{ channel: isInvited ? 'PHONE' : null, invited_at: isInvited ? invitedAt.toISOString() : null },
    ...{ answer, answered_at: answer && new Date(invitedAt.getTime() + 5 * HOUR).toISOString() },
    accreditation: came ? 'GRANTED' : 'NONE',
    accredited_at: came ? arrived : null,
    accredited_by_id: came ? author : null,
    press_card_seen_at: came && random.chance(0.7) ? arrived : null,
    ...{ checked_in_at: came ? arrived : null, checked_in_by_id: came ? author : null },
    ...{ created_at: new Date(invitedAt.getTime() - DAY).toISOString(), created_by_id: author, version: 1 },
  };
}
