import { stringify } from 'csv-stringify/sync';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import type { Actor } from '../../access';
import { recordAudit, recordRefusal } from '../../audit';
import { parsePartialDate, uuidFromOpaque } from '../../kernel';
import { currentManager, inTransaction } from '../../persistence';
import { harmless, refuse } from '../route-answers';

export interface PressListServices {
  readonly dataSource: DataSource;
  /** Who sends a request; null for nobody. */
  actorOf(request: FastifyRequest): Promise<Actor | null>;
}

type Asked = FastifyRequest<{ Params: { id: string }; Querystring: { asOf?: string } }>;

interface Line {
  readonly id: string;
  readonly [column: string]: string | null;
}

const columns = ['name', 'role', 'outlet', 'email', 'phone', 'languages', 'county', 'beats'] as const;

/**
 * `GET /press-lists/{id}.csv?asOf=`: who is on a list, in UTF-8 with a byte-order mark. Left out is whoever must not be
 * contacted at all, has taken back their consent to it, or is above INTERNAL, whoever asks; and of the others each address
 * and number that is above INTERNAL or that they have closed. A cell that a spreadsheet would take for a formula begins
 * with an apostrophe. The audit log has an entry for the list, and one for each person whose data left.
 */
export function registerPressLists(web: FastifyInstance, services: PressListServices): void {
  web.get('/press-lists/:id', (request: Asked, reply) => pressListCsv(services, request, reply));
}

async function pressListCsv(
  { dataSource, actorOf }: PressListServices,
  request: Asked,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const actor = await actorOf(request);
  if (!actor) return refuse(reply, 401, 'Sign in to continue.');
  const listId = uuidFromOpaque('prl', request.params.id.replace(/\.csv$/, ''));
  if (!actor.permissions.has('media:write')) {
    await inTransaction(dataSource, async () => recordRefusal(actor, { act: 'exportPressList' }));
    return refuse(reply, 403, 'Your role does not allow this.');
  }
  const asOf = request.query.asOf || null;
  if (asOf !== null && parsePartialDate(asOf)?.precision !== 'day')
    return refuse(reply, 400, 'This is no day. Write it as year, month and day: 2026-11-23.');
  const lines = await inTransaction(dataSource, async () => {
    const [known] = (await currentManager().query(`select id from press_list where id = $1`, [listId])) as unknown[];
    if (!known) return null;
    const rows = (await currentManager().query(members, [listId, asOf])) as Line[];
    recordAudit(actor, [
      { act: 'exportPressList', recordKind: 'PressList', recordId: listId! },
      ...rows.map(({ id }) => ({ act: 'exportPressList', recordKind: 'Person', recordId: id })),
    ]);
    return rows;
  });
  if (!lines) return refuse(reply, 404, 'There is no such press list.');
  const cells = lines.map((line) => columns.map((column) => harmless(line[column] ?? null)));
  return reply
    .header('cache-control', 'no-store')
    .header('content-type', 'text/csv; charset=utf-8')
    .header('content-disposition', 'attachment; filename="press-list.csv"')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .send(`\ufeff${stringify([[...columns], ...cells], { record_delimiter: 'windows' })}`);
}

const reached = (types: string, channels: string): string => `(
  select c.value from contact_point c where c.person_id = p.id and c.type in (${types}) and c.sensitivity <= 1
    and coalesce(c.valid_until, 'infinity') >= (now() at time zone 'Africa/Nairobi')::date
    and not exists (select from do_not_contact d where d.person_id = p.id and d.lifted_at is null and d.channel in (${channels}))
  order by c.preferred desc, c.created_at, c.id limit 1)`;

const members = `
select p.id, p.name, w.role, w.outlet, ${reached(`'EMAIL'`, `'EMAIL'`)} as email,
  ${reached(`'MOBILE','PHONE'`, `'MOBILE','PHONE'`)} as phone, array_to_string(p.languages, ' ') as languages, y.name as county,
  (select string_agg(t.label_en, '; ' order by t.position) from journalist j join journalist_beat b on b.journalist_id = j.id
    join term t on t.id = b.beat_id where j.person_id = p.id) as beats
from person p
left join county y on y.id = p.county_id
left join lateral (
  select coalesce(s.label, m.role) as role, o.name as outlet from membership m
  join organisation o on o.id = m.organisation_id and o.sensitivity <= 1 join outlet l on l.organisation_id = o.id
  left join post s on s.id = m.post_id and s.sensitivity <= 1
  where m.person_id = p.id and m.sensitivity <= 1 and coalesce(m.started_on, '-infinity') <= (now() at time zone 'Africa/Nairobi')::date
    and coalesce(m.ended_on, 'infinity') >= (now() at time zone 'Africa/Nairobi')::date
  order by m.started_on desc nulls last, m.id desc limit 1) w on true
where p.id in (select on_press_list($1, $2::date)) and p.merged_into_id is null and p.sensitivity <= 1
  and not ('CONTACT' = any(p.consents_withdrawn))
  and not exists (select from do_not_contact d where d.person_id = p.id and d.channel is null and d.lifted_at is null)
order by p.sort_name, p.id`;
