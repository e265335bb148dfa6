import type { Composition } from './composition';
import { processImport, resumeImports } from './features/imports';
import { tellOfIntroductions } from './features/introductions';
import { deliverReminders } from './features/notifications';
import type { Jobs } from './jobs';
import { currentManager, inTransaction } from './persistence';

/** What goes on behind the screens, and when. */
export const backgroundJobs = ({ dataSource, clock, sealing }: Composition): Jobs => ({
  tasks: {
    remind: () => inTransaction(dataSource, async () => void (await deliverReminders(clock.now()))),
    introductions: () => inTransaction(dataSource, async () => void (await tellOfIntroductions(clock.now()))),
    sweep: () => inTransaction(dataSource, sweep),
    import: (payload) => processImport({ dataSource, clock }, (payload as { runId: string }).runId),
    seal: async () => {
      while ((await inTransaction(dataSource, () => sealing.settleLeft())) > 0);
    },
    'resume-imports': () => resumeImports({ dataSource, clock }),
  },
  // In Nairobi, the sweep is at two in the morning.
  schedule: [
    '* * * * * remind',
    '*/5 * * * * introductions',
    '* * * * * resume-imports',
    '* * * * * seal',
    '0 23 * * * sweep',
  ],
});

/** Removes what nobody needs any more: forgotten keys, uploads that were put to no record, ended sessions. */
async function sweep(): Promise<void> {
  const manager = currentManager();
  await manager.query(`delete from idempotency_key where created_at < now() - interval '7 days'`);
  await manager.query(
    `delete from file where (removed_at < now() - interval '1 day'
       or (created_at < now() - interval '1 day' and num_nonnulls(person_id, organisation_id, engagement_id, commitment_id, agreement_id) = 0))
       and not exists (select from import_run r where r.file_id = file.id)`,
  );
  await manager.query(
    `delete from file_content c where not exists (select from file f where f.plain_sha256 = c.sha256)`,
  );
  await manager.query(`delete from session where coalesce(ended_at, expires_at) < now() - interval '90 days'`);
  await manager.query(`delete from rate_limit where expire < extract(epoch from now()) * 1000`);
}
