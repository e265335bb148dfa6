import { join } from 'node:path';
import { opened } from '../database';
import { OFFICER, PARTNER } from '../generator/accounts';
import type { CursorAt } from '../workloads/workload';
import { projectFolder, run } from './process';
import { Session, post } from './session';
import { type System, fetched } from './system';

const tags = `{
  people(first: 1, orderBy: [{ sortName: ASC }]) { edges { cursor } }
  engagements(first: 1, orderBy: [{ startsAt: DESC }]) { edges { cursor } }
}`;

export interface Product extends System {
  /** Of the officer's session. */
  token(): Promise<string>;
}

/** The built server as it ships, asked over HTTP by accounts that have signed in. */
export async function startProduct(databaseUrl: string, dataDir: string): Promise<Product> {
  await forgetSecondFactors(databaseUrl);
  const { port, pid, stop } = await run(
    [join(projectFolder, 'packages', 'server', 'dist', 'main.js')],
    { DATABASE_URL: databaseUrl, DATA_DIR: dataDir, DEMO_DATA: 'no' },
    { isReady },
  );
  const sessions = { officer: new Session(port, OFFICER), partner: new Session(port, PARTNER) };
  const cursorAt = cursors(await fetched(port, post(tags, {}, await sessions.officer.token())));
  return {
    name: 'product',
    port,
    pid,
    async ask({ product, viewer }, parameters) {
      return post(product.query, product.variables(parameters, cursorAt), await sessions[viewer].token());
    },
    answer: (_, data) => data,
    token: () => sessions.officer.token(),
    stop,
  };
}

const isReady = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/health/ready`)
    .then(({ ok }) => ok)
    .catch(() => false);

/** An earlier run has thrown its authenticator away. */
async function forgetSecondFactors(databaseUrl: string): Promise<void> {
  const client = await opened(databaseUrl);
  await client.query('delete from second_factor').finally(() => client.end());
}

interface Sample {
  readonly edges: readonly [{ readonly cursor: string }];
}

/** A cursor is base64 of the order's tag, the row's sort keys and its id; the tag is taken from one that was given. */
function cursors(sample: Record<'people' | 'engagements', Sample>): CursorAt {
  return (list, keys) => {
    const [{ cursor }] = sample[list].edges;
    const [tag] = JSON.parse(Buffer.from(cursor, 'base64').toString()) as [string];
    return Buffer.from(JSON.stringify([tag, ...keys])).toString('base64');
  };
}
