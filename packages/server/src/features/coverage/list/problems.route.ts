import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import type { Actor } from '../../../access';
import { type Language, languageOf, uuidFromOpaque } from '../../../kernel';
import { harmless, refuse } from '../../route-answers';
import type { ClippingLineProblem } from './clipping-import.types';
import { problemMessage } from './problem-messages';

export interface ClippingProblemServices {
  readonly dataSource: DataSource;
  /** Who sends a request; null for nobody. */
  actorOf(request: FastifyRequest): Promise<Actor | null>;
  /** Whether the actor may see the list: the planner's answer, so that there is one rule. */
  mayRead(actor: Actor, id: string): Promise<boolean>;
}

const PAGE = 2_000;

type Asked = FastifyRequest<{ Params: { id: string }; Querystring: { language?: string } }>;

/**
 * `GET /clipping-imports/{id}/problems.csv?language=`: each line of a list of clippings that cannot be taken, with its number
 * and why, in UTF-8 with a byte-order mark, as spreadsheet programs want it. In English or Kiswahili (`en`, `sw`), else as
 * the browser asks. A cell that such a program would take for a formula begins with an apostrophe.
 */
export function registerClippingProblems(web: FastifyInstance, services: ClippingProblemServices): void {
  web.get('/clipping-imports/:id/problems.csv', async (request: Asked, reply) => {
    const actor = await services.actorOf(request);
    if (!actor) return refuse(reply, 401, 'Sign in to continue.');
    const uuid = uuidFromOpaque('cim', request.params.id);
    if (!uuid || !(await services.mayRead(actor, request.params.id)))
      return refuse(reply, 404, 'There is no such list of clippings.');
    const wanted = request.query.language;
    const language = wanted === 'en' || wanted === 'sw' ? wanted : languageOf(request.headers['accept-language']);
    return reply
      .header('cache-control', 'no-store')
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="clippings-not-taken.csv"')
      .send(Readable.from(linesOf(services.dataSource, uuid, language)));
  });
}

interface Line {
  readonly line: number;
  readonly problem: ClippingLineProblem;
  readonly given: string | null;
  readonly headline: string | null;
}

async function* linesOf(dataSource: DataSource, listId: string, language: Language): AsyncIterable<string> {
  yield '\ufeffline,problem,given,headline\r\n';
  for (let after = 0; ;) {
    const rows = (await dataSource.query(
      `select line, problem, given, headline from clipping_import_line
       where import_id = $1 and outcome = 'REFUSED' and line > $2 order by line limit ${PAGE}`,
      [listId, after],
    )) as Line[];
    const last = rows.at(-1);
    if (!last) return;
    yield stringify(
      rows.map(({ line, problem, given, headline }) => [
        line,
        problemMessage(problem, given ?? '')[language],
        harmless(given),
        harmless(headline),
      ]),
      { record_delimiter: 'windows' },
    );
    after = last.line;
  }
}
