import { messageOf } from '../../../kernel';
import { inTransaction } from '../../../persistence';
import { ImportRun } from '../import.entities';
import { ImportStatus } from '../import.enums';
import { forgetDryRun } from '../matching/dry-run';
import { UnreadableTable } from '../table';
import { ImportFailure, type ImportServices, languageFor, underWay } from './run-state';
import { takeRows } from './take-rows';
import { undoRows } from './undo-rows';

/**
 * Does what an import was asked to do, from where it was left. Every batch of rows is committed with what is known of
 * it, so that this may be called again after any end, and by several processes at once.
 */
export async function processImport(services: ImportServices, runId: string): Promise<void> {
  const run = await services.dataSource.manager.findOneBy(ImportRun, { id: runId });
  if (!run || !underWay.includes(run.status)) return;
  try {
    await (run.status === ImportStatus.UNDOING ? undoRows(services, run) : takeRows(services, run));
  } catch (error) {
    const isExplained = error instanceof ImportFailure || error instanceof UnreadableTable;
    const failure = isExplained
      ? error.told
      : messageOf('Something went wrong on our side. What was done so far stays; try again, or undo it.');
    await services.dataSource.manager.update(
      ImportRun,
      { id: runId, status: run.status },
      { status: ImportStatus.FAILED, failure: failure[languageFor(run)], finishedAt: services.clock.now() },
    );
    if (!isExplained) throw error;
  } finally {
    await forgetWhenOver(services, runId);
  }
}

/** Another process may go on with the same check; then what it remembers stays. */
async function forgetWhenOver({ dataSource }: ImportServices, id: string): Promise<void> {
  if (!(await dataSource.manager.existsBy(ImportRun, { id, status: ImportStatus.CHECKING })))
    await forgetDryRun(dataSource, id);
}

/** After how many seconds without a batch the process that works on an import counts as dead. */
const SILENCE = 120;

/** Goes on with what a process left behind that was killed. */
export async function resumeImports(services: ImportServices): Promise<void> {
  const silent = await inTransaction(services.dataSource, () =>
    services.dataSource.manager
      .createQueryBuilder(ImportRun, 'run')
      .where('run.status in (:...underWay)', { underWay })
      .andWhere(`run.beatAt < now() - make_interval(secs => :silence)`, { silence: SILENCE })
      .getMany(),
  );
  for (const { id } of silent) await processImport(services, id);
}
