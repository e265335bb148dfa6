import { currentManager } from '../../persistence';
import { type Random, demoId } from './random';
import type { Reference, Row } from './rows';

const DAY = 86_400_000;

interface Desk {
  readonly random: Random;
  readonly reference: Reference;
  /** Uuids of people with a media profile. */
  readonly journalists: readonly string[];
  readonly author: string;
  readonly today: Date;
}

const stories: readonly (readonly [title: string, angle: string])[] = [
  ['Behind the counter: what happens in custody at night', 'Figures by county, and a voice of a former officer'],
  ['A doctor in every station', 'What an examination on the first day changes'],
  ['The bill on the prevention of torture', 'What is in it, clause by clause'],
  ['Ten years of custody monitoring', 'Which stations changed, and what it took'],
  ['Redress: who was paid and who waits', 'Court awards that nobody has honoured'],
  ['Women in remand', 'Why they wait longer'],
  ['The lake counties’ open cells', 'Visitors whom nobody announces'],
  ['Curfew nights', 'Complaints before and after'],
  ['Paralegals at the counter', 'A volunteer’s first hundred cases'],
  ['The coast’s missing sons', 'Families who keep asking'],
  ['Training the trainers', 'Recruits learn what the law says'],
  ['The oversight authority’s empty chairs', 'What does not happen while posts are vacant'],
];

const answers = [
  ['NO_REPLY', 34],
  ['REPLIED_INTERESTED', 22],
  ['COVERED', 20],
  ['REPLIED_DECLINED', 14],
  ['SENT', 10],
] as const;

const replies: Readonly<Record<string, string>> = {
  REPLIED_INTERESTED: 'Wants the figures for her county.',
  REPLIED_DECLINED: 'Not for us this month.',
  COVERED: 'Ran it as the second story.',
};

/** Two years of pitches, of a dozen stories, with what came back; and three press lists. */
export function pitchStories(desk: Desk): Record<string, Row[]> {
  const { random, journalists, author, today } = desk;
  const tables: Record<string, Row[]> = {
    ...{ press_list: [], press_list_entry: [], story: [], pitch: [], pitch_recipient: [] },
  };
  const lastPitched = new Map<string, number>();
  for (let days = 728; days > 3; days -= random.between(9, 21)) {
    const index = Math.min(stories.length - 1, Math.floor(((728 - days) / 728) * stories.length));
    const [title, angle] = stories[index]!;
    const story = demoId('story', index);
    const at = new Date(today.getTime() - days * DAY + random.between(-3, 5) * 3_600_000);
    if (!tables.story!.some(({ id }) => id === story))
      tables.story!.push({ id: story, title, created_at: at.toISOString(), created_by_id: author, version: 1 });
    const pitch = demoId('pitch', days);
    const channel = random.weighted([
      ['EMAIL', 7],
      ['PHONE', 2],
      ['WHATSAPP', 2],
    ] as const);
    tables.pitch!.push({
      ...{ id: pitch, story_id: story, angle, channel, status: 'SENT', sent_at: at.toISOString(), version: 1 },
      subject: channel === 'EMAIL' ? '{{story}}' : null,
      body: channel === 'EMAIL' ? `Dear {{firstName}},\n\n${angle}. May we tell you more?` : null,
      ...{ created_at: new Date(at.getTime() - 3_600_000).toISOString(), created_by_id: author },
    });
    const free = journalists.filter((id) => (lastPitched.get(id) ?? 1_000) - days > 14);
    for (const person of random.some(free, random.between(5, 14))) {
      lastPitched.set(person, days);
      const status = days < 6 ? 'SENT' : random.weighted(answers);
      const isReply = status in replies;
      tables.pitch_recipient!.push({
        ...{ id: demoId('pitch-recipient', pitch, person), pitch_id: pitch, person_id: person, status, version: 1 },
        ...{ sent_at: at.toISOString(), created_at: at.toISOString() },
        replied_at: isReply ? new Date(at.getTime() + random.between(1, 70) * 3_600_000).toISOString() : null,
        reply: isReply ? replies[status] : null,
        // Every third pitch went to a list.
        press_list_id: tables.pitch!.length % 3 === 0 ? listOf(tables.pitch!.length) : null,
      });
    }
  }
  return { ...tables, ...pressLists(desk) };
}

/** Pitches of the weeks around a press release are about it, and go with two of those who speak on them now. */
export async function completeDemoPitches(): Promise<void> {
  await currentManager().query(
    `update pitch p set press_release_id = (
       select r.id from press_release r where r.public_at <= now() and r.withdrawn_at is null
         and p.sent_at between r.public_at - interval '3 days' and r.public_at + interval '21 days'
       order by r.public_at desc limit 1)`,
  );
  await currentManager().query(
    `insert into pitch_spokesperson (pitch_id, spokesperson_id)
     select p.id, s.id from pitch p cross join lateral (
       select s.id from spokesperson s join person n on n.id = s.person_id and n.sensitivity <= 1
       where s.is_active order by md5(p.id::text || s.id::text) limit 2) s
     where p.sent_at > now() - interval '1 year'`,
  );
}

const byName = ['Launch of the yearly report', 'Court reporters'];
const purposes: Readonly<Record<string, string>> = {
  'Launch of the yearly report': 'Whoever is invited to the launch and gets the report under embargo.',
  'Court reporters': 'Who sits in the High Court in Nairobi, Kisumu and Mombasa.',
};
const listOf = (pitches: number): string => demoId('press-list', byName[pitches % 2]!);

function pressLists({ random, reference, journalists, author, today }: Desk): Record<string, Row[]> {
  const made = { created_at: new Date(today.getTime() - 200 * DAY).toISOString(), created_by_id: author, version: 1 };
  const list = (name: string, more: Row = {}): Row => ({
    ...{ id: demoId('press-list', name), name, purpose: purposes[name] ?? null, is_rule: false, or_nationwide: false },
    ...{ beat_ids: null, medium_ids: null, languages: null, not_pitched_days: null },
    ...more,
    ...made,
  });
  return {
    press_list: [
      ...byName.map((name) => list(name)),
      list('Community radio on policing, fresh', {
        is_rule: true,
        beat_ids: [reference.term('BEAT', 'law_enforcement')],
        medium_ids: [reference.term('OUTLET_MEDIUM', 'radio_community')],
        not_pitched_days: 30,
      }),
    ],
    press_list_entry: byName.flatMap((name) =>
      random.some(journalists, 14).map((person) => ({
        id: demoId('press-list-entry', name, person),
        press_list_id: demoId('press-list', name),
        person_id: person,
        ...{ added_at: made.created_at, added_by_id: author },
      })),
    ),
  };
}
