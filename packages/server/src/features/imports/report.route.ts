import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import type { Actor } from '../../access';
import { uuidFromOpaque } from '../../kernel';
import { harmless, refuse } from '../route-answers';

export interface ReportServices {
  readonly dataSource: DataSource;
  /** Who sends a request; null for nobody. */
  actorOf(request: FastifyRequest): Promise<Actor | null>;
  /** Whether the actor may see the import: the planner's answer, so that there is one rule. */
  mayRead(actor: Actor, id: string): Promise<boolean>;
}

const PAGE = 2_000;

/**
 * `GET /imports/{id}/report.csv`: a line for each row of the list, in UTF-8 with a byte-order mark, as spreadsheet
 * programs want it. A cell that such a program would take for a formula begins with an apostrophe.
 */
export function registerImportReport(web: FastifyInstance, services: ReportServices): void {
  web.get<{ Params: { id: string } }>('/imports/:id/report.csv', async (request, reply) => {
    const actor = await services.actorOf(request);
    if (!actor) return refuse(reply, 401, 'Sign in to continue.');
    const uuid = uuidFromOpaque('imp', request.params.id);
    if (!uuid || !(await services.mayRead(actor, request.params.id)))
      return refuse(reply, 404, 'There is no such import.');
    return reply
      .header('cache-control', 'no-store')
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="import-report.csv"')
      .send(Readable.from(linesOf(services.dataSource, uuid, actor)));
  });
}

interface Line {
  readonly line: number;
  readonly outcome: string;
  readonly reason: string | null;
  readonly label: string | null;
}

async function* linesOf(dataSource: DataSource, runId: string, actor: Actor): AsyncIterable<string> {
  yield '\ufeffline,outcome,reason,name\r\n';
  for (let after = 0; ;) {
    const rows = (await dataSource.query(
      `select r.line, r.outcome, r.reason, r.label from import_row r
       left join person p on p.id = r.person_id left join organisation o on o.id = r.organisation_id
       where r.run_id = $1 and r.line > $2
         and (p.id is null or p.sensitivity <= 1 or exists (select from record_audience a where a.record_id = p.id and a.audience_id = any($3) and a.expires_at > now()))
         and (o.id is null or o.sensitivity <= 1 or exists (select from record_audience a where a.record_id = o.id and a.audience_id = any($3) and a.expires_at > now()))
       order by r.line limit ${PAGE}`,
      [runId, after, actor.audiences],
    )) as Line[];
    const last = rows.at(-1);
    if (!last) return;
    yield stringify(
      rows.map(({ line, outcome, reason, label }) => [line, outcome, harmless(reason), harmless(label)]),
      { record_delimiter: 'windows' },
    );
    after = last.line;
  }
}
