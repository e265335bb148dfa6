import type { DemoPerson } from './people';
import { type Random, demoId } from './random';
import type { Row } from './rows';
import { breakReasons, evidence, followUps, notes, points, promises, responses } from './texts';

const DAY = 86_400_000;

interface Stage {
  readonly random: Random;
  readonly staffAccounts: readonly string[];
  readonly today: Date;
  readonly tables: Record<string, Row[]>;
}

/** An engagement that was held, as far as its outcomes need to know it. */
export interface Held {
  readonly id: string;
  readonly startsAt: Date;
  readonly sensitivity: number;
  readonly guests: readonly DemoPerson[];
  readonly author: string;
}

/** What was said, promised and left to do. */
export function stageOutcomes({ random, tables, today, staffAccounts }: Stage, index: number, held: Held): void {
  const speaker = held.guests[0];
  const said = random.some(
    points,
    random.weighted([
      [0, 35],
      [1, 35],
      [2, 20],
      [3, 10],
    ]),
  );
  said.forEach((summary, position) => {
    const id = demoId('point', index, position);
    tables.discussion_point!.push({
      id,
      engagement_id: held.id,
      raised_by_person_id: speaker?.id ?? null,
      summary,
      sentiment: random.between(-2, 2),
      our_response: random.chance(0.3) ? random.one(responses) : null,
      position,
    });
    if (random.chance(0.28))
      tables.task!.push(
        task(random, today, {
          index: `${index}:${position}`,
          held,
          pointId: id,
          speaker,
          assignee: random.one(staffAccounts),
        }),
      );
  });
  if (speaker && random.chance(0.24)) promise(random, tables, today, index, held, speaker);
  if (random.chance(0.12) && speaker)
    tables.note!.push({
      id: demoId('note', index),
      person_id: speaker.id,
      body: random.one(notes),
      sensitivity: 1,
      created_at: held.startsAt.toISOString(),
      created_by_id: held.author,
      updated_at: held.startsAt.toISOString(),
    });
}

function promise(
  random: Random,
  tables: Record<string, Row[]>,
  today: Date,
  index: number,
  held: Held,
  by: DemoPerson,
): void {
  const due = new Date(held.startsAt.getTime() + random.between(10, 120) * DAY);
  const isDue = due < today;
  const isRecent = due.getTime() > today.getTime() - 45 * DAY;
  const status = !isDue
    ? random.one(['MADE', 'MADE', 'IN_PROGRESS'])
    : random.weighted([
        ['KEPT', 55],
        ['PARTLY_KEPT', 12],
        ['BROKEN', 25],
        ['MADE', isRecent ? 40 : 0],
        ['IN_PROGRESS', isRecent ? 30 : 0],
      ] as const);
  const settledAt = new Date(Math.min(due.getTime() + random.between(-8, 10) * DAY, today.getTime()));
  const isSettled = ['KEPT', 'PARTLY_KEPT', 'BROKEN'].includes(status);
  const reason =
    status === 'BROKEN' ? random.one(breakReasons) : status === 'PARTLY_KEPT' ? 'One station of three.' : null;
  const id = demoId('commitment', index);
  tables.commitment!.push({
    id,
    engagement_id: held.id,
    person_id: by.id,
    post_id: by.postId,
    organisation_id: by.organisationId,
    text: random.one(promises),
    made_at: held.startsAt.toISOString(),
    due_on: due.toISOString().slice(0, 10),
    status,
    status_reason: reason,
    settled_at: isSettled ? settledAt.toISOString() : null,
    sensitivity: held.sensitivity,
    created_at: held.startsAt.toISOString(),
    created_by_id: held.author,
  });
  if (isSettled)
    tables.commitment_change!.push({
      id: demoId('change', index),
      commitment_id: id,
      from_status: 'MADE',
      to_status: status,
      reason,
      evidence: status === 'BROKEN' ? null : random.one(evidence),
      at: settledAt.toISOString(),
      by_id: held.author,
    });
}

interface Errand {
  readonly index: string;
  readonly held: Held;
  readonly pointId: string;
  readonly speaker: DemoPerson | undefined;
  readonly assignee: string;
}

function task(random: Random, today: Date, { index, held, pointId, speaker, assignee }: Errand): Row {
  const due = new Date(held.startsAt.getTime() + random.between(2, 30) * DAY);
  const isOld = due.getTime() < today.getTime() - 10 * DAY;
  const isDone = isOld ? random.chance(0.97) : random.chance(0.35);
  return {
    id: demoId('task', index),
    title: random.one(followUps),
    engagement_id: held.id,
    discussion_point_id: pointId,
    person_id: speaker?.id ?? null,
    assignee_id: assignee,
    due_on: due.toISOString().slice(0, 10),
    priority: random.weighted([
      ['NORMAL', 70],
      ['HIGH', 20],
      ['URGENT', 4],
      ['LOW', 6],
    ] as const),
    status: isDone ? 'DONE' : random.one(['OPEN', 'OPEN', 'IN_PROGRESS', 'WAITING']),
    completed_at: isDone ? new Date(Math.min(due.getTime(), today.getTime())).toISOString() : null,
    sensitivity: held.sensitivity,
    created_at: held.startsAt.toISOString(),
    created_by_id: held.author,
  };
}
