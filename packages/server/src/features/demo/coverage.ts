import { createHash } from 'node:crypto';
import { coverageTexts, enquiryTexts } from './coverage-texts';
import { type Random, demoId } from './random';
import type { Reference, Row } from './rows';

const DAY = 86_400_000;
const HOUR = 3_600_000;

interface Desk {
  readonly random: Random;
  readonly reference: Reference;
  /** What the media desk was filled with. */
  readonly media: Readonly<Record<'outlet' | 'membership' | 'journalist' | 'journalist_beat', Row[]>>;
  readonly pitches: readonly Row[];
  readonly stories: readonly Row[];
  readonly recipients: readonly Row[];
  /** Who speaks for the programme. */
  readonly spokespeople: readonly string[];
  readonly staff: readonly string[];
  readonly today: Date;
}

interface Writer {
  readonly person: string;
  readonly outlet: Row;
  readonly beats: readonly string[];
}

type Tables = Record<'enquiry' | 'clipping' | 'clipping_person' | 'clipping_message' | 'clipping_beat', Row[]>;

/** Two years of enquiries and of what the press published: from pitches, from enquiries, and by itself. */
export function coverTheProgramme(desk: Desk): Tables {
  const tables: Tables = { enquiry: [], clipping: [], clipping_person: [], clipping_message: [], clipping_beat: [] };
  const writers = writersOf(desk);
  addEnquiries(desk, tables, writers);
  const byPerson = new Map(writers.map((writer) => [writer.person, writer]));
  const titles = new Map(desk.stories.map(({ id, title }) => [id, String(title)]));
  const stories = new Map(desk.pitches.map(({ id, story_id: story }) => [id, titles.get(story) ?? '']));
  for (const { person_id: person, pitch_id: pitch, status, sent_at: sent } of desk.recipients) {
    const writer = byPerson.get(String(person));
    if (status !== 'COVERED' || !writer) continue;
    const at = new Date(Date.parse(String(sent)) + desk.random.between(1, 12) * DAY);
    addClipping(desk, tables, writer, { at, pitch: String(pitch), headline: stories.get(pitch) });
  }
  for (const { person_id: person, status, answered_at: answered, id } of [...tables.enquiry]) {
    const writer = byPerson.get(String(person));
    if (status !== 'ANSWERED' || !writer || !desk.random.chance(0.45)) continue;
    addClipping(desk, tables, writer, {
      at: new Date(Date.parse(String(answered)) + desk.random.between(0, 4) * DAY),
      enquiry: String(id),
    });
  }
  for (let days = 729; days >= 0; days -= desk.random.between(1, 4))
    addClipping(desk, tables, desk.random.one(writers), { at: new Date(desk.today.getTime() - days * DAY) });
  return tables;
}

/** Journalists with the first outlet that they work for, and what they cover. */
function writersOf({ media }: Desk): Writer[] {
  const outlets = new Map(media.outlet.map((outlet) => [outlet.organisation_id, outlet]));
  return media.journalist.flatMap(({ id, person_id: person }) => {
    const work = media.membership.find((each) => each.person_id === person && outlets.has(each.organisation_id));
    const beats = media.journalist_beat.filter((each) => each.journalist_id === id).map((each) => String(each.beat_id));
    return work ? [{ person: String(person), outlet: outlets.get(work.organisation_id)!, beats }] : [];
  });
}

interface Piece {
  readonly at: Date;
  readonly pitch?: string;
  readonly enquiry?: string;
  readonly headline?: string | undefined;
}

function addClipping(desk: Desk, tables: Tables, writer: Writer, piece: Piece): void {
  const { random, reference, today } = desk;
  if (piece.at > today) return;
  const id = demoId('clipping', tables.clipping.length);
  const { outlet } = writer;
  const day = new Date(piece.at.getTime() + 3 * HOUR).toISOString().slice(0, 10);
  const language = (outlet.languages as string[]).includes('en') ? 'en' : 'sw';
  const headline = piece.headline ?? random.one(coverageTexts[language].headlines);
  const isOurs = Boolean(piece.pitch ?? piece.enquiry);
  const text = random.chance(0.4) ? `${headline}.\n\n${random.one(coverageTexts[language].bodies)}` : null;
  const medium = reference.mediumOf(String(outlet.medium_id));
  const isOnAir = /radio|tv|podcast/.test(medium);
  const address =
    isOnAir && random.chance(0.6) ? null : `desk${tables.clipping.length}.example/${day}/${id.slice(0, 8)}`;
  const audience = random.chance(0.7) ? outlet.audience : null;
  tables.clipping.push({
    ...{ id, organisation_id: outlet.organisation_id, medium_id: outlet.medium_id, published_on: day, headline },
    type_id: reference.term('COVERAGE_TYPE', isOnAir ? 'broadcast_segment' : random.weighted(types)),
    ...{ byline: null, language, reach: audience, reach_source: audience && outlet.audience_source },
    tone: random.weighted(isOurs ? toldByUs : toldByThemselves),
    depth: random.weighted(isOurs ? depthsOfOurs : depths),
    ...{ address: address && `https://${address}`, address_key: address },
    ...{ text, text_sha256: text && createHash('sha256').update(text, 'utf8').digest('hex') },
    archived_at: text && piece.at.toISOString(),
    ...{ pitch_id: piece.pitch ?? null, enquiry_id: piece.enquiry ?? null, media_event_id: null },
    ...{
      created_at: piece.at.toISOString(),
      created_by_id: desk.staff[3],
      updated_at: piece.at.toISOString(),
      version: 1,
    },
  });
  tables.clipping_person.push({ clipping_id: id, person_id: writer.person, part: 'JOURNALIST' });
  if (random.chance(isOurs ? 0.6 : 0.2))
    tables.clipping_person.push({ clipping_id: id, person_id: random.one(desk.spokespeople), part: 'SPOKESPERSON' });
  for (const message of random.some(messages, isOurs ? random.between(0, 2) : Number(random.chance(0.2))))
    tables.clipping_message.push({ clipping_id: id, message_id: reference.term('KEY_MESSAGE', message) });
  for (const beat of writer.beats) tables.clipping_beat.push({ clipping_id: id, beat_id: beat });
}

const types = [
  ['article', 12],
  ['interview', 3],
  ['opinion', 2],
  ['editorial', 1],
  ['social_post', 1],
] as const;
const toldByUs = [
  ['POSITIVE', 50],
  ['NEUTRAL', 30],
  ['MIXED', 12],
  ['NEGATIVE', 5],
  [null, 3],
] as const;
const toldByThemselves = [
  ['NEUTRAL', 44],
  ['POSITIVE', 22],
  ['NEGATIVE', 17],
  ['MIXED', 12],
  [null, 5],
] as const;
const depthsOfOurs = [
  ['QUOTE', 30],
  ['FEATURE', 34],
  ['DEDICATED', 24],
  ['COVER', 4],
] as const;
const depths = [
  ['MENTION', 55],
  ['QUOTE', 30],
  ['FEATURE', 12],
  [null, 3],
] as const;
const messages = [
  'torture_is_a_crime',
  'examine_on_the_first_day',
  'survivors_have_a_right_to_redress',
  'open_the_cells_to_visitors',
  'officers_answer_to_the_law',
  'pass_the_law',
];

function addEnquiries(desk: Desk, tables: Tables, writers: readonly Writer[]): void {
  const { random, today } = desk;
  let index = 0;
  for (let days = 720; days > 4; days -= random.between(9, 22), index += 1) {
    const received = new Date(today.getTime() - days * DAY + random.between(-4, 6) * HOUR);
    const due = new Date(received.getTime() + random.one([3, 6, 24, 48, 120]) * HOUR);
    const status = random.weighted([
      ['ANSWERED', 40],
      ['DECLINED', 3],
      ['EXPIRED', 2],
    ] as const);
    const took = (due.getTime() - received.getTime()) * random.one([0.2, 0.4, 0.7, 0.9, 1.3]);
    addEnquiry(desk, tables, random.one(writers), {
      ...{ received, due, status, index, answered: status === 'ANSWERED' ? new Date(received.getTime() + took) : null },
      assignee: random.one(desk.staff.slice(2, 4)),
    });
  }
  for (const [hoursAgo, dueIn, assignee] of [
    [26, -2, desk.staff[3]!],
    [3, 5, desk.staff[3]!],
    [1, 47, null],
  ] as const) {
    index += 1;
    addEnquiry(desk, tables, random.one(writers), {
      ...{
        received: new Date(today.getTime() - hoursAgo * HOUR),
        due: new Date(today.getTime() + dueIn * HOUR),
        index,
      },
      ...{ status: assignee ? 'IN_PROGRESS' : 'NEW', answered: null, assignee },
    });
  }
}

interface Asked {
  readonly received: Date;
  readonly due: Date;
  readonly status: string;
  readonly answered: Date | null;
  readonly assignee: string | null;
  readonly index: number;
}

function addEnquiry(desk: Desk, tables: Tables, writer: Writer, asked: Asked): void {
  const { random } = desk;
  const isResearch = asked.index % 7 === 3;
  const [question, answer] = random.one(isResearch ? enquiryTexts.research : enquiryTexts.press);
  tables.enquiry.push({
    ...{ id: demoId('enquiry', asked.index), kind: isResearch ? 'RESEARCH' : 'PRESS', question },
    ...{
      person_id: isResearch ? null : writer.person,
      organisation_id: isResearch ? null : writer.outlet.organisation_id,
    },
    asked_by: isResearch ? random.one(enquiryTexts.students) : null,
    channel: random.one(isResearch ? ['EMAIL', 'IN_PERSON'] : ['PHONE', 'WHATSAPP', 'EMAIL']),
    ...{ received_at: asked.received.toISOString(), due_at: asked.due.toISOString(), status: asked.status },
    ...{
      assignee_id: asked.assignee,
      answer: asked.answered && answer,
      answered_at: asked.answered?.toISOString() ?? null,
    },
    answered_by_id: asked.answered && asked.assignee,
    outcome: asked.status === 'DECLINED' ? 'The case is before the court.' : null,
    remind_at: new Date(asked.due.getTime() - HOUR).toISOString(),
    reminded_at: asked.due < desk.today ? asked.due.toISOString() : null,
    ...{
      created_at: asked.received.toISOString(),
      created_by_id: desk.staff[3],
      updated_at: asked.received.toISOString(),
    },
    version: 1,
  });
}
