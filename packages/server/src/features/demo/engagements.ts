import { stageOutcomes } from './outcomes';
import type { DemoPerson } from './people';
import { type Random, demoId } from './random';
import type { Reference, Row } from './rows';
import { subjects, summaries } from './texts';

const DAY = 86_400_000;
const COUNT = 1500;

const types: readonly (readonly [string, number])[] = [
  ['sensitisation_meeting', 14],
  ['phone_call', 20],
  ['courtesy_call', 8],
  ['lobby_meeting', 8],
  ['committee_appearance', 3],
  ['roundtable', 5],
  ['dialogue', 6],
  ['training', 8],
  ['workshop', 4],
  ['community_outreach', 7],
  ['public_forum', 3],
  ['coalition_meeting', 4],
  ['media_briefing', 3],
  ['interview', 3],
  ['prison_visit', 3],
  ['court_visit', 2],
  ['email', 6],
  ['letter', 3],
  ['message', 4],
  ['memorandum_submission', 2],
];
const media: Record<string, string> = {
  phone_call: 'PHONE',
  email: 'EMAIL',
  letter: 'LETTER',
  message: 'WHATSAPP',
  memorandum_submission: 'LETTER',
  interview: 'BROADCAST',
};
const small = new Set(['phone_call', 'email', 'letter', 'message', 'memorandum_submission', 'interview']);

interface Setting {
  readonly random: Random;
  readonly reference: Reference;
  readonly people: readonly DemoPerson[];
  readonly staffAccounts: readonly string[];
  readonly today: Date;
}

/** Three years of engagements up to today, a few of them today and some still to come. */
export function stageEngagements(setting: Setting): Record<string, Row[]> {
  const tables: Record<string, Row[]> = {
    engagement: [],
    participation: [],
    engagement_topic: [],
    discussion_point: [],
    commitment: [],
    commitment_change: [],
    task: [],
    note: [],
  };
  for (let index = 0; index < COUNT; index += 1) stage(setting, index, tables);
  return tables;
}

function stage(setting: Setting, index: number, tables: Record<string, Row[]>): void {
  const { random, reference, people, staffAccounts, today } = setting;
  const type = random.weighted(types);
  const startsAt = startOf(random, index, today);
  const isPast = startsAt < today;
  const status = isPast
    ? random.weighted([
        ['HELD', 92],
        ['CANCELLED', 3],
        ['NO_SHOW', 2],
        ['POSTPONED', 2],
        ['UNREACHABLE', 1],
      ] as const)
    : random.one(['PLANNED', 'CONFIRMED', 'CONFIRMED', 'TENTATIVE']);
  const county = reference.counties[Math.floor(random.next() ** 1.6 * 47)]!;
  const local = people.filter((person) => !person.isStaff && person.countyId === county.id);
  const guests = [
    ...random.some(local, small.has(type) ? 1 : random.between(1, 6)),
    ...(random.chance(0.3)
      ? random.some(
          people.filter((person) => !person.isStaff && person.countyId !== county.id),
          small.has(type) ? 0 : 2,
        )
      : []),
  ];
  const author = random.between(0, staffAccounts.length - 1);
  const lead = people.filter(({ isStaff }) => isStaff)[author]!;
  const id = demoId('engagement', index);
  const sensitivity = random.weighted([
    [1, 93],
    [0, 7],
  ]);
  tables.engagement!.push({
    id,
    type_id: reference.term('ENGAGEMENT_TYPE', type),
    subject: random.one(subjects[type] ?? subjects.phone_call!),
    status,
    status_reason: status === 'CANCELLED' ? 'They were called to Nairobi.' : null,
    starts_at: startsAt.toISOString(),
    ends_at: small.has(type) ? null : new Date(startsAt.getTime() + random.between(2, 8) * 1_800_000).toISOString(),
    all_day: false,
    medium: media[type] ?? 'IN_PERSON',
    direction: random.one(['OUTBOUND', 'OUTBOUND', 'INBOUND', 'MUTUAL']),
    participation_level: random.one(['INFORM', 'CONSULT', 'INVOLVE', 'COLLABORATE']),
    place: small.has(type)
      ? null
      : `${random.one(['County Hall', 'Social hall', 'Community centre', 'Conference room'])}, ${county.name}`,
    county_id: county.id,
    summary: status === 'HELD' ? random.one(summaries) : null,
    sensitivity,
    created_at: new Date(
      Math.min(startsAt.getTime(), today.getTime()) - random.between(5, 4_000) * 60_000,
    ).toISOString(),
    created_by_id: staffAccounts[author],
  });
  [lead, ...guests].forEach((person, position) =>
    tables.participation!.push({
      id: demoId('participation', index, position),
      engagement_id: id,
      starts_at: startsAt.toISOString(),
      sensitivity,
      status,
      person_id: person.id,
      on_behalf_of_id: person.organisationId,
      in_post_id: person.postId,
      role: position === 0 ? 'STAFF_LEAD' : random.one(['ATTENDEE', 'ATTENDEE', 'ATTENDEE', 'SPEAKER']),
      attendance:
        status === 'HELD'
          ? position > 1 && random.chance(0.1)
            ? 'APOLOGIES'
            : 'ATTENDED'
          : isPast
            ? 'INVITED'
            : random.one(['INVITED', 'ACCEPTED']),
      position,
    }),
  );
  random
    .some(
      [
        'torture',
        'police_reform',
        'prison_conditions',
        'medico_legal_documentation',
        'legislation_on_torture',
        'opcat',
        'access_to_justice',
        'human_rights_defenders',
      ],
      random.between(1, 2),
    )
    .forEach((topic) => tables.engagement_topic!.push({ engagement_id: id, topic_id: reference.term('TOPIC', topic) }));
  if (status === 'HELD')
    stageOutcomes({ ...setting, tables }, index, { id, startsAt, sensitivity, guests, author: staffAccounts[author]! });
}

/** Denser towards today; the first four are today, the next forty in the weeks to come. Between 08:00 and 17:00 in Nairobi. */
function startOf(random: Random, index: number, today: Date): Date {
  // The day is Nairobi's, which begins three hours before that of UTC.
  const midnight = new Date(today.getTime() + 3 * 3_600_000);
  midnight.setUTCHours(0, 0, 0, 0);
  if (index < 4) return new Date(midnight.getTime() + [7.5, 10, 11.5, 13.5][index]! * 3_600_000);
  const daysBack = index < 44 ? -random.between(1, 40) : Math.floor(random.next() ** 1.3 * 1095) + 1;
  return new Date(midnight.getTime() - daysBack * DAY + (5 + random.between(0, 17) / 2) * 3_600_000);
}
