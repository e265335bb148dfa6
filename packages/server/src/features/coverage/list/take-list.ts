import { createHash } from 'node:crypto';
import type { Act } from '../../../graphql';
import { newId, notFound, refused, uuidFromOpaque } from '../../../kernel';
import { currentManager } from '../../../persistence';
import { ClippingImport } from './clipping-import.entities';
import { ClippingLineOutcome, type CheckClippingsInput } from './clipping-import.types';
import { type Judged, judgeList } from './judge-list';
import type { GoodLine } from './read-line';

/** The dry run: says of each line what would become of it, and takes none. */
export async function checkClippings(act: Act, { fileId }: CheckClippingsInput): Promise<string> {
  const manager = currentManager();
  const [file] = (await manager.query(
    `select id, name from file where id = $1 and created_by_id = $2 and removed_at is null
       and num_nonnulls(person_id, organisation_id, engagement_id, commitment_id, agreement_id, media_event_id, clipping_id) = 0`,
    [uuidFromOpaque('fil', fileId), act.by.accountId],
  )) as { id: string; name: string }[];
  if (!file) throw notFound('uploaded file', ['input', 'fileId']);
  const judged = await judgeList(act, file.id);
  const id = newId();
  await manager.insert(ClippingImport, {
    ...{ id, fileId: file.id, name: file.name, createdAt: act.now, createdById: act.by.accountId },
  });
  await writeLines(id, judged);
  act.touched('ClippingImport', id);
  return id;
}

/** Takes the good lines, as they are now: what somebody recorded since is theirs. The others stay in the report. */
export async function takeClippings(act: Act, id: string): Promise<string> {
  const manager = currentManager();
  const uuid = uuidFromOpaque('cim', id);
  const stored =
    uuid &&
    (await manager.findOne(ClippingImport, {
      where: { id: uuid, createdById: act.by.accountId },
      lock: { mode: 'pessimistic_write' },
    }));
  if (!stored) throw notFound('import');
  if (stored.takenAt) throw refused('The good lines of this list were taken already.', ['id']);
  if (!stored.fileId) throw refused('The file of this list is gone. Upload it again.', ['id']);
  const judged = await judgeList(act, stored.fileId);
  const taken = await insert(
    act,
    judged.filter((line) => line.outcome === ClippingLineOutcome.READY),
  );
  await manager.query(`delete from clipping_import_line where import_id = $1`, [stored.id]);
  await writeLines(stored.id, judged, taken);
  await manager.update(ClippingImport, { id: stored.id }, { takenAt: act.now });
  act.touched('ClippingImport', stored.id, ['takenAt']);
  for (const { id: clippingId, isNew } of taken.values()) if (isNew) act.touched('Clipping', clippingId);
  act.tell('ClippingsTaken', stored.id);
  return stored.id;
}

type Taken = ReadonlyMap<number, { readonly id: string; readonly isNew: boolean }>;

/** By line. One whose address somebody recorded at this very moment is theirs. */
async function insert(act: Act, lines: readonly GoodLine[]): Promise<Taken> {
  const manager = currentManager();
  const rows = lines.map((line) => ({
    ...{ id: newId(), organisation_id: line.outlet.id, type_id: line.typeId, medium_id: line.outlet.mediumId },
    ...{ published_on: line.publishedOn, headline: line.headline, byline: line.byline, language: line.language },
    ...{ tone: line.tone, depth: line.depth, reach: line.reach, reach_source: line.reachSource, text: line.text },
    ...{ address: line.address?.address ?? null, address_key: line.address?.key ?? null },
    text_sha256: line.text && createHash('sha256').update(line.text, 'utf8').digest('hex'),
    archived_at: line.text && act.now,
  }));
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  if (!columns) return new Map();
  await manager.query(
    `insert into clipping (${columns}, created_at, created_by_id, updated_at)
     select ${columns}, $2, $3, $2 from jsonb_populate_recordset(null::clipping, $1::jsonb)
     on conflict (address_key) do nothing`,
    [JSON.stringify(rows), act.now, act.by.accountId],
  );
  const standing = (await manager.query(
    `select given.id as given, coalesce(own.id, other.id) as id
     from jsonb_to_recordset($1::jsonb) given(id uuid, address_key text)
     left join clipping own on own.id = given.id left join clipping other on other.address_key = given.address_key`,
    [JSON.stringify(rows)],
  )) as { given: string; id: string }[];
  const byGiven = new Map(standing.map(({ given, id }) => [given, id]));
  const taken = new Map(
    lines.map((line, index) => {
      const own = rows[index]!.id;
      const id = byGiven.get(own)!;
      return [line.line, { id, isNew: id === own }];
    }),
  );
  await writeJournalists(lines, taken);
  return taken;
}

/** Who wrote them, and with that what they are about. */
async function writeJournalists(lines: readonly GoodLine[], taken: Taken): Promise<void> {
  const pairs = lines.flatMap(({ line, journalistIds }) =>
    taken.get(line)!.isNew ? journalistIds.map((person) => [taken.get(line)!.id, person] as const) : [],
  );
  const given = [pairs.map(([clipping]) => clipping), pairs.map(([, person]) => person)];
  await currentManager().query(
    `insert into clipping_person (clipping_id, person_id, part)
     select clipping, person, 'JOURNALIST' from unnest($1::uuid[], $2::uuid[]) given(clipping, person) on conflict do nothing`,
    given,
  );
  await currentManager().query(
    `insert into clipping_beat (clipping_id, beat_id)
     select distinct given.clipping, b.beat_id from unnest($1::uuid[], $2::uuid[]) given(clipping, person)
     join journalist j on j.person_id = given.person join journalist_beat b on b.journalist_id = j.id on conflict do nothing`,
    given,
  );
}

async function writeLines(importId: string, judged: readonly Judged[], taken: Taken = new Map()): Promise<void> {
  const rows = judged.map((line) => {
    const became = taken.get(line.line);
    return {
      ...{ id: newId(), import_id: importId, line: line.line, headline: line.headline },
      outcome: became ? (became.isNew ? ClippingLineOutcome.TAKEN : ClippingLineOutcome.KNOWN) : line.outcome,
      problem: 'problem' in line ? line.problem : null,
      given: 'given' in line ? line.given : null,
      first_line: 'firstLine' in line ? line.firstLine : null,
      clipping_id: became?.id ?? ('clippingId' in line ? line.clippingId : null),
    };
  });
  await currentManager().query(
    `insert into clipping_import_line select * from jsonb_populate_recordset(null::clipping_import_line, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}
