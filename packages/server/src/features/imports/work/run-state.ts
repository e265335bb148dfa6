import type { DataSource } from 'typeorm';
import { type Actor, type Role, actorFrom } from '../../../access';
import { type Clock, type Language, type Message, type PlainWording, messageOf } from '../../../kernel';
import { currentManager } from '../../../persistence';
import { ImportRun } from '../import.entities';
import { ImportStatus } from '../import.enums';

export interface ImportServices {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  /** Told after each batch that was committed. */
  readonly onProgress?: (progress: { readonly read: number; readonly total: number | null }) => void | Promise<void>;
}

/** The import cannot go on; the message says why, in plain words. */
export class ImportFailure extends Error {
  override readonly name = 'ImportFailure';
  readonly told: Message;

  constructor(message: PlainWording) {
    super(message);
    this.told = messageOf(message);
  }
}

/** What whoever asked last reads. */
export const languageFor = ({ options }: ImportRun): Language => options.language ?? 'en';

export const underWay: readonly ImportStatus[] = [ImportStatus.CHECKING, ImportStatus.RUNNING, ImportStatus.UNDOING];

/**
 * The run as it is now, locked for the length of the transaction; null when there is nothing more to do for whoever
 * works on it: it has another status, or somebody else has gone on with it.
 */
export async function lockRun(id: string, expected: Pick<ImportRun, 'status' | 'rowsRead'>): Promise<ImportRun | null> {
  const run = await currentManager().findOne(ImportRun, { where: { id }, lock: { mode: 'pessimistic_write' } });
  return run?.status === expected.status && run.rowsRead === expected.rowsRead ? run : null;
}

/** Whoever asked, with the rights that they have at this moment. @throws ImportFailure when they have none any more. */
export async function askerOf(run: ImportRun): Promise<Actor> {
  const [account] = (await currentManager().query(
    `select name, roles, person_id as "personId", organisation_id as "organisationId" from account
     where id = $1 and suspended_at is null`,
    [run.askedById],
  )) as { name: string; roles: Role[]; personId: string | null; organisationId: string | null }[];
  const actor = account && actorFrom({ ...account, accountId: run.askedById!, sessionId: run.askedSessionId! });
  if (!actor?.permissions.has('imports:run'))
    throw new ImportFailure(
      'Whoever asked for this may not bring in lists any more. Somebody who may can go on with it.',
    );
  return actor;
}

/** Writers of imports wait for one another: two of them could make the same record at the same time. */
export const oneAtATime = (): Promise<unknown> =>
  currentManager().query(`select pg_advisory_xact_lock(hashtext('import_run'))`);
