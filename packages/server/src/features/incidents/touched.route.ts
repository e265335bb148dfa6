import { stringify } from 'csv-stringify/sync';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import type { Actor } from '../../access';
import { recordAudit, recordRefusal } from '../../audit';
import { uuidFromOpaque } from '../../kernel';
import { currentManager, inTransaction } from '../../persistence';
import { harmless, refuse } from '../route-answers';
import { touchedRecords } from './touched';

export interface TouchedServices {
  readonly dataSource: DataSource;
  /** Who sends a request; null for nobody. */
  actorOf(request: FastifyRequest): Promise<Actor | null>;
}

type Asked = FastifyRequest<{ Querystring: { account?: string; session?: string; since?: string } }>;

/**
 * `GET /incidents/touched.csv?account=&session=&since=`: a line for each record that an account or a session touched since an
 * instant (ISO 8601), in UTF-8 with a byte-order mark. A cell that a spreadsheet would take for a formula begins with an
 * apostrophe. That it was made stands in the audit log.
 */
export function registerTouched(web: FastifyInstance, services: TouchedServices): void {
  web.get('/incidents/touched.csv', (request: Asked, reply) => touchedCsv(services, request, reply));
}

async function touchedCsv(
  { dataSource, actorOf }: TouchedServices,
  request: Asked,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const actor = await actorOf(request);
  if (!actor) return refuse(reply, 401, 'Sign in to continue.');
  if (!actor.permissions.has('rights:administer')) {
    await inTransaction(dataSource, async () => recordRefusal(actor, { act: 'exportTouched' }));
    return refuse(reply, 403, 'Your role does not allow this.');
  }
  const { account = '', session = '', since = '' } = request.query;
  const by = {
    accountId: uuidFromOpaque('acc', account),
    sessionId: uuidFromOpaque('ses', session),
    since: new Date(since),
  };
  if ((!by.accountId && !by.sessionId) || Number.isNaN(by.since.getTime()))
    return refuse(reply, 400, 'Say whose account or session, and since when.');
  const rows = await inTransaction(dataSource, async () => {
    recordAudit(actor, [
      {
        act: 'exportTouched',
        recordKind: by.accountId ? 'Account' : 'Session',
        recordId: (by.accountId ?? by.sessionId)!,
      },
    ]);
    return touchedRecords(currentManager(), by, null);
  });
  const lines = rows.map(({ recordKind, record, acts, entries, firstAt, lastAt }) =>
    [recordKind, record, acts.join(' '), String(entries), firstAt.toISOString(), lastAt.toISOString()].map(harmless),
  );
  return reply
    .header('cache-control', 'no-store')
    .header('content-type', 'text/csv; charset=utf-8')
    .header('content-disposition', 'attachment; filename="touched.csv"')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .send(
      `\ufeff${stringify([['type', 'record', 'acts', 'entries', 'first', 'last'], ...lines], { record_delimiter: 'windows' })}`,
    );
}
