import { createServer } from 'node:http';
import { Pool } from 'pg';
import { workloads } from '../workloads';
import type { Parameters } from '../workloads/workload';

/**
 * The floor: Node's own server and one hand-written statement a request, prepared, its JSON passed on as PostgreSQL made
 * it. It knows nobody and checks nothing: what a request costs at the very least.
 */
const statements = new Map(workloads().flatMap(({ key, floor }) => (floor ? [[`/${key}`, { key, ...floor }]] : [])));

const pool = new Pool({
  connectionString: process.env.DATABASE_URL,
  max: 10,
  options: process.env.SESSION_OPTIONS,
});
pool.on('error', () => undefined);

const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8').on('data', (piece: string) => (body += piece));
  request.on('end', () => {
    const answer = (status: number, text: string): void => {
      response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
      response.end(text);
    };
    const statement = statements.get(request.url ?? '');
    if (!statement) return answer(404, '{}');
    const values = statement.values(JSON.parse(body) as Parameters);
    pool
      .query<[string]>({ name: statement.key, text: statement.sql, values, rowMode: 'array' })
      .then(({ rows }) => answer(200, `{"data":${rows[0]?.[0] ?? 'null'}}`))
      .catch((error: Error) => answer(500, JSON.stringify({ errors: [{ message: error.message }] })));
  });
});

server.listen(Number(process.env.PORT), '127.0.0.1');
process.once('SIGTERM', () => process.exit(0));
