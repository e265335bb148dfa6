import type { Act } from '../../graphql';
import { expectVersion, invalid, newId, notFound, refused, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';
import { Incident } from './incident.entity';
import type { CloseIncidentInput, NoteIncidentToldInput, RecordIncidentInput } from './incident.types';

export async function recordIncident(act: Act, input: RecordIncidentInput): Promise<string> {
  const knownAt = input.knownAt ?? act.now;
  notToCome(act, knownAt, 'knownAt');
  if (input.since) notToCome(act, input.since, 'since');
  const id = newId();
  await currentManager().insert(Incident, {
    id,
    title: input.title.trim(),
    description: input.description?.trim() || null,
    knownAt,
    accountId: input.accountId ? await requireAccount(input.accountId) : null,
    since: input.since ?? null,
    createdAt: act.now,
    createdById: act.by.accountId,
  });
  act.touched('Incident', id);
  act.tell('IncidentRecorded', id);
  return id;
}

/** What was said before is kept: a day on which somebody was told is not moved. */
export async function noteIncidentTold(act: Act, id: string, input: NoteIncidentToldInput): Promise<string> {
  const incident = await requireIncident(id, input.expectedVersion);
  const { commissionerToldAt, subjectsToldAt } = input;
  if (!commissionerToldAt && !subjectsToldAt)
    throw invalid('Say who was told, and when.', ['input', 'commissionerToldAt']);
  for (const [field, at, before] of [
    ['commissionerToldAt', commissionerToldAt, incident.commissionerToldAt],
    ['subjectsToldAt', subjectsToldAt, incident.subjectsToldAt],
  ] as const) {
    if (!at) continue;
    notToCome(act, at, field);
    if (new Date(at) < incident.knownAt) throw invalid('Nobody was told before it was known.', ['input', field]);
    if (before) throw refused('It is noted already when they were told.', ['input', field]);
  }
  await currentManager().update(
    Incident,
    { id: incident.id },
    {
      ...(commissionerToldAt && { commissionerToldAt }),
      ...(subjectsToldAt && { subjectsToldAt }),
      version: incident.version + 1,
    },
  );
  act.touched('Incident', incident.id, [
    ...(commissionerToldAt ? ['commissionerToldAt'] : []),
    ...(subjectsToldAt ? ['subjectsToldAt'] : []),
  ]);
  return incident.id;
}

export async function closeIncident(act: Act, id: string, input: CloseIncidentInput): Promise<string> {
  const incident = await requireIncident(id, input.expectedVersion);
  if (incident.closedAt) throw refused('This incident was closed already.', ['id']);
  await currentManager().update(
    Incident,
    { id: incident.id },
    { closedAt: act.now, conclusion: input.conclusion.trim(), version: incident.version + 1 },
  );
  act.touched('Incident', incident.id, ['closedAt']);
  return incident.id;
}

function notToCome(act: Act, at: Date, field: string): void {
  // As it came in: an instant in text.
  if (new Date(at) > act.now) throw invalid('This lies in the future. Correct the time.', ['input', field]);
}

async function requireAccount(id: string): Promise<string> {
  const uuid = uuidFromOpaque('acc', id);
  const [row] = uuid
    ? ((await currentManager().query(`select id from account where id = $1`, [uuid])) as unknown[])
    : [];
  if (!row) throw notFound('account', ['input', 'accountId']);
  return uuid!;
}

async function requireIncident(id: string, expectedVersion?: number | null): Promise<Incident> {
  const uuid = uuidFromOpaque('inc', id);
  const incident = uuid
    ? await currentManager().findOne(Incident, { where: { id: uuid }, lock: { mode: 'pessimistic_write' } })
    : null;
  if (!incident) throw notFound('incident', ['id']);
  expectVersion(incident.version, expectedVersion);
  return incident;
}
