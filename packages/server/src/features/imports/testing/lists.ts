import { createHash } from 'node:crypto';
import type { Actor } from '../../../access';
import { newId, opaqueId } from '../../../kernel';
import type { Answer, TestApp } from '../../../testing/test-app';
import { FileContent, StoredFile } from '../../files';

const FIELDS = `id status encoding delimiter rowsTotal rowsRead createdCount updatedCount skippedCount errorCount failure
  columns { index heading samples target confidence }`;
const RUN = `importRun { ${FIELDS} } userErrors { code message path }`;
export const START = `mutation($input: StartImportInput!) { startImport(input: $input) { ${RUN} } }`;
export const CHECK = `mutation($id: ID!, $input: CheckImportInput!) { checkImport(id: $id, input: $input) { ${RUN} } }`;
export const GO = `mutation($id: ID!) { runImport(id: $id) { ${RUN} } }`;
export const CANCEL = `mutation($id: ID!) { cancelImport(id: $id) { ${RUN} } }`;
export const UNDO = `mutation($id: ID!) { undoImport(id: $id) { ${RUN} } }`;
const READ = `query($id: ID!, $outcomes: [ImportOutcome!]) { importRun(id: $id) { ${FIELDS}
  rows(first: 100, outcomes: $outcomes) { totalCount nodes { line outcome reason label person { id name } organisation { id name } } } } }`;

type Data = Answer['data'];

/** An uploaded file of an account: what `POST /files` leaves behind. @returns its id. */
export async function upload(app: TestApp, actor: Actor, content: string | Buffer, name = 'list.csv'): Promise<string> {
  const bytes = Buffer.from(content as string);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const id = newId();
  const { manager } = app.dataSource;
  await manager.createQueryBuilder().insert().into(FileContent).values({ sha256, bytes }).orIgnore().execute();
  await manager.insert(StoredFile, {
    id,
    name,
    mediaType: 'text/csv',
    size: bytes.length,
    sha256,
    createdById: actor.accountId,
  });
  return opaqueId('fil', id);
}

export interface Chosen {
  readonly kind?: 'PEOPLE' | 'ORGANISATIONS';
  /** Target by heading; what is left out is taken as suggested. */
  readonly targets?: Readonly<Record<string, string>>;
  readonly kindId?: string;
  readonly updateExisting?: boolean;
}

export const readRun = async (app: TestApp, actor: Actor, id: string, outcomes?: string[]): Promise<Data> =>
  (await app.get(actor, READ, { id, outcomes })).importRun;

export async function start(app: TestApp, actor: Actor, content: string | Buffer, kind = 'PEOPLE'): Promise<Data> {
  const fileId = await upload(app, actor, content);
  const { startImport } = await app.get(actor, START, { input: { fileId, kind } });
  if (!startImport.importRun) throw new Error(JSON.stringify(startImport.userErrors));
  return startImport.importRun;
}

/** Uploads, maps and checks a list. */
export async function check(app: TestApp, actor: Actor, content: string | Buffer, chosen: Chosen = {}): Promise<Data> {
  const { targets = {}, kind, ...more } = chosen;
  const run = await start(app, actor, content, kind);
  const columns = run.columns.map(({ index, heading, target }: Data) => ({
    index,
    target: targets[heading] ?? target,
  }));
  const { checkImport } = await app.get(actor, CHECK, { id: run.id, input: { columns, ...more } });
  if (!checkImport.importRun) throw new Error(JSON.stringify(checkImport.userErrors));
  return readRun(app, actor, run.id);
}

/** Uploads, maps, checks and runs a list. */
export async function bringIn(
  app: TestApp,
  actor: Actor,
  content: string | Buffer,
  chosen: Chosen = {},
): Promise<Data> {
  const { id } = await check(app, actor, content, chosen);
  await app.get(actor, GO, { id });
  return readRun(app, actor, id);
}

/** Everything in the tables that an import writes, as it stands. */
export async function dump(app: TestApp): Promise<Record<string, unknown>> {
  const tables = [
    ...['person', 'organisation', 'post', 'membership', 'contact_point', 'person_kind', 'tag', 'person_tag'],
    ...['organisation_tag', 'identifier', 'note', 'other_name', 'link', 'search_entry', 'record_audience'],
  ];
  const found: Record<string, unknown> = {};
  for (const table of tables)
    found[table] = await app.dataSource.query(`select to_jsonb(t) as row from ${table} t order by to_jsonb(t)::text`);
  return found;
}
