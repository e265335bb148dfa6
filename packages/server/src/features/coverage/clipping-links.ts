import type { Act } from '../../graphql';
import { currentManager } from '../../persistence';
import { requireTerms, requireVisible } from '../references';
import { ClippingPart } from './clipping.enums';
import type { AmendClippingInput } from './clipping.inputs';

/** Who wrote it and who was quoted, what came through and what it is about: each list that was given, as a whole. */
export async function linkClipping(act: Act, id: string, input: AmendClippingInput): Promise<void> {
  await people(act, id, ClippingPart.JOURNALIST, input.journalistIds, 'journalistIds');
  await people(act, id, ClippingPart.SPOKESPERSON, input.spokespersonIds, 'spokespersonIds');
  await terms(id, 'KEY_MESSAGE', 'message', input.messageIds, 'messageIds');
  await terms(id, 'BEAT', 'beat', input.beatIds, 'beatIds');
}

/** For a new one of which nobody said what it is about: what its journalists cover. */
export const beatsOfJournalists = (id: string): Promise<unknown> =>
  currentManager().query(
    `insert into clipping_beat (clipping_id, beat_id)
     select distinct c.clipping_id, b.beat_id from clipping_person c join journalist j on j.person_id = c.person_id
     join journalist_beat b on b.journalist_id = j.id where c.clipping_id = $1 and c.part = 'JOURNALIST' on conflict do nothing`,
    [id],
  );

/** Who was pitched what it came from, and wrote it, covered it. */
export async function notePitchCovered(act: Act, id: string): Promise<void> {
  const [rows] = (await currentManager().query(
    `update pitch_recipient r set status = 'COVERED', version = r.version + 1
     from clipping c join clipping_person p on p.clipping_id = c.id and p.part = 'JOURNALIST'
     where c.id = $1 and r.pitch_id = c.pitch_id and r.person_id = p.person_id and r.sent_at is not null
       and r.status in ('SENT','NO_REPLY','REPLIED_INTERESTED') returning r.id`,
    [id],
  )) as [{ id: string }[], number];
  for (const recipient of rows) act.touched('PitchRecipient', recipient.id, ['status']);
}

async function people(
  act: Act,
  id: string,
  part: ClippingPart,
  given: readonly string[] | null | undefined,
  field: string,
): Promise<void> {
  if (!given) return;
  const manager = currentManager();
  // Whom the actor does not see was named by somebody else, and stays.
  const hidden = (await manager.query(
    `select k.person_id as id from clipping_person k join person p on p.id = k.person_id
     where k.clipping_id = $1 and k.part = $2 and p.sensitivity > 1 and not exists (
       select from record_audience a where a.record_id = p.id and a.audience_id = any($3) and a.expires_at > now())`,
    [id, part, act.by.audiences],
  )) as { id: string }[];
  const uuids = await requireVisible(
    act,
    'person',
    given.map((each, index) => ({ id: each, path: ['input', field, String(index)] })),
  );
  const wanted = [...new Set([...uuids, ...hidden.map(({ id: each }) => each)])];
  await manager.query(`delete from clipping_person where clipping_id = $1 and part = $2 and person_id <> all($3)`, [
    ...[id, part, wanted],
  ]);
  await manager.query(
    `insert into clipping_person (clipping_id, part, person_id) select $1, $2, person from unnest($3::uuid[]) person on conflict do nothing`,
    [id, part, wanted],
  );
}

async function terms(
  id: string,
  vocabulary: 'KEY_MESSAGE' | 'BEAT',
  what: 'message' | 'beat',
  given: readonly string[] | null | undefined,
  field: string,
): Promise<void> {
  if (!given) return;
  const manager = currentManager();
  const [table, column] = vocabulary === 'BEAT' ? ['clipping_beat', 'beat_id'] : ['clipping_message', 'message_id'];
  const carried = (await manager.query(`select ${column} as id from ${table} where clipping_id = $1`, [id])) as {
    id: string;
  }[];
  const uuids = await requireTerms(
    vocabulary,
    given,
    what,
    ['input', field],
    carried.map((each) => each.id),
  );
  await manager.query(`delete from ${table} where clipping_id = $1 and ${column} <> all($2)`, [id, uuids]);
  await manager.query(
    `insert into ${table} (clipping_id, ${column}) select $1, term from unnest($2::uuid[]) term on conflict do nothing`,
    [id, uuids],
  );
}
