import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import type { Actor } from '../../../access';
import { recordAudit, recordRefusal } from '../../../audit';
import { type Clock, languageOf, newId, parsePartialDate, uuidFromOpaque } from '../../../kernel';
import { inTransaction } from '../../../persistence';
import { refuse } from '../../route-answers';
import { type Ask, reportData } from './report-data';
import { reportPdf } from './report-pdf';

export interface CoverageReportServices {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  /** Who sends a request; null for nobody. */
  actorOf(request: FastifyRequest): Promise<Actor | null>;
  /** The API, asked as somebody. */
  askAs(actor: Actor): Ask;
}

type Asked = FastifyRequest<{ Querystring: { from?: string; to?: string; language?: string } }>;

/**
 * `GET /coverage-report.pdf?from=&to=&language=`: what was published from one day to another in Nairobi, both included, and
 * what came back, as whoever asks sees it. In English or Kiswahili (`en`, `sw`), else as the browser asks. The audit log
 * has an entry for the report, and one for each clipping that left with it.
 */
export function registerCoverageReport(web: FastifyInstance, services: CoverageReportServices): void {
  web.get('/coverage-report.pdf', (request: Asked, reply) => coverageReport(services, request, reply));
}

async function coverageReport(
  { dataSource, clock, actorOf, askAs }: CoverageReportServices,
  request: Asked,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const actor = await actorOf(request);
  if (!actor) return refuse(reply, 401, 'Sign in to continue.');
  if (!actor.permissions.has('media:write')) {
    await inTransaction(dataSource, async () => recordRefusal(actor, { act: 'exportCoverageReport' }));
    return refuse(reply, 403, 'Your role does not allow this.');
  }
  const { from = '', to = '', language: wanted } = request.query;
  if (!isDay(from) || !isDay(to) || from > to)
    return refuse(reply, 400, 'Say from which day to which, such as 2026-11-01 to 2026-11-30.');
  const language = wanted === 'en' || wanted === 'sw' ? wanted : languageOf(request.headers['accept-language']);
  const data = await reportData(askAs(actor), from, to, language);
  await inTransaction(dataSource, async () =>
    recordAudit(actor, [
      { act: 'exportCoverageReport', recordKind: 'CoverageReport', recordId: newId() },
      ...data.clippings.map(({ id }) => ({
        ...{ act: 'exportCoverageReport', recordKind: 'Clipping', recordId: uuidFromOpaque('clp', id)! },
      })),
    ]),
  );
  return reply
    .header('cache-control', 'no-store')
    .header('content-type', 'application/pdf')
    .header('content-disposition', `attachment; filename="coverage-${from}-${to}.pdf"`)
    .header('content-security-policy', "default-src 'none'; sandbox")
    .send(await reportPdf(data, { from, to, madeAt: clock.now() }, language));
}

const isDay = (text: string): boolean => parsePartialDate(text)?.precision === 'day';
