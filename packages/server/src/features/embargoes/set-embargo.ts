import type { Act } from '../../graphql';
import { expectVersion, notFound, refused, splitOpaque } from '../../kernel';
import { currentManager } from '../../persistence';
import { embargoInstant } from '../embargo-instant';
import { isPublicNow } from '../releases';
import type { LiftEmbargoInput, SetEmbargoInput } from './embargo.types';

export type Embargoed = 'press_release' | 'pitch' | 'file';
const tables: Readonly<Record<string, Embargoed>> = { prr: 'press_release', pit: 'pitch', fil: 'file' };
const kinds = { press_release: 'PressRelease', pitch: 'Pitch', file: 'File' } as const;
const things = { press_release: 'press release', pitch: 'pitch', file: 'file' } as const;

export interface UnderEmbargo {
  readonly table: Embargoed;
  readonly id: string;
}

interface Held {
  readonly id: string;
  readonly embargoUntil: Date | null;
  readonly version: number | null;
  readonly status: string | null;
}

/** Keeps something back until an instant: from the public, from partners and from the press. */
export async function setEmbargo(act: Act, id: string, input: SetEmbargoInput): Promise<UnderEmbargo> {
  const until = embargoInstant(act.now, input.until, ['input', 'until']);
  const { table, held } = await lockHeld(act, id);
  expectVersion(held.version ?? 0, held.version === null ? null : input.expectedVersion);
  if (table === 'press_release' && (await isPublicNow(held.id)))
    throw refused('This is public already, and nothing can be kept back of it.', ['id']);
  if (held.status === 'WITHDRAWN') throw refused('This was withdrawn, and stays as it was.', ['id']);
  if (table === 'pitch' && held.status === 'SENT') await requireHeld(held.id);
  await write(act, table, held, until, ['embargoUntil']);
  return { table, id: held.id };
}

/** Ends an embargo now. What is published under it is public from this instant on. */
export async function liftEmbargo(act: Act, id: string, input: LiftEmbargoInput): Promise<UnderEmbargo> {
  const { table, held } = await lockHeld(act, id);
  expectVersion(held.version ?? 0, held.version === null ? null : input.expectedVersion);
  if (!held.embargoUntil || held.embargoUntil <= act.now)
    throw refused('This is under no embargo, so there is none to lift.', ['id']);
  await write(act, table, held, act.now, ['embargoUntil'], input.reason.trim());
  return { table, id: held.id };
}

/** Whoever has a pitch that went out free agreed to no embargo, and would keep none. */
async function requireHeld(pitchId: string): Promise<void> {
  const [held] = (await currentManager().query(
    `select until from (select pitch_embargo($1) as until) e where until > present_instant()`,
    [pitchId],
  )) as unknown[];
  if (!held)
    throw refused('This pitch is in other hands, and under no embargo that they agreed to keep. It stays free.', [
      'id',
    ]);
}

async function lockHeld(act: Act, id: string): Promise<{ table: Embargoed; held: Held }> {
  const { prefix = '', uuid } = splitOpaque(id) ?? {};
  const table = tables[prefix];
  if (!table || !uuid) throw notFound('record');
  const [held] = (await currentManager().query(select[table], [
    uuid,
    ...(table === 'file' ? [act.by.accountId] : []),
  ])) as Held[];
  if (!held) throw notFound(things[table]);
  return { table, held };
}

/** Files: one's own uploads, and what is handed out with a pitch, a release or at an event. */
const select: Readonly<Record<Embargoed, string>> = {
  press_release: `select id, embargo_until as "embargoUntil", version, case when withdrawn_at is not null then 'WITHDRAWN' end as status
    from press_release where id = $1 for update`,
  pitch: `select id, embargo_until as "embargoUntil", version, status from pitch where id = $1 for update`,
  file: `select id, embargo_until as "embargoUntil", null as version, null as status from file
    where id = $1 and removed_at is null and sensitivity <= 1 and (created_by_id = $2 or media_event_id is not null or is_material(id)) for update`,
};

async function write(
  act: Act,
  table: Embargoed,
  held: Held,
  until: Date,
  fields: readonly string[],
  reason?: string,
): Promise<void> {
  const versioned = table === 'file' ? '' : ', version = version + 1';
  await currentManager().query(`update ${table} set embargo_until = $2${versioned} where id = $1`, [held.id, until]);
  act.touched(kinds[table], held.id, fields, reason);
  act.tell(reason === undefined ? 'EmbargoSet' : 'EmbargoLifted', held.id);
}
