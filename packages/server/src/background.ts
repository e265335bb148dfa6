import type { Composition } from './composition';
import { remindOfEnquiries } from './features/enquiries';
import { foldDirectoryCounts } from './features/directory-total';
import { foldEngagementCounts } from './features/engagements';
import { processImport, resumeImports } from './features/imports';
import { tellOfIntroductions } from './features/introductions';
import { type Delivery, type Mailer, deliverMail } from './features/mail';
import { type AnswerLinks, stillMayInvite, stillMayWrite, withAnswerLink } from './features/media-events';
import { stillMayPitch } from './features/pitches';
import { deliverReminders } from './features/notifications';
import { foldPeopleCounts } from './features/people';
import { letGoByPeriod } from './features/retention';
import type { Jobs } from './jobs';
import { currentManager, inTransaction } from './persistence';

/** What is asked of each kind of mail before it goes, and what goes into it only then. */
export const mailRules = (answerLinks: AnswerLinks): Pick<Delivery, 'stillMay' | 'completing'> => ({
  stillMay: { PITCH: stillMayPitch, EVENT_INVITATION: stillMayInvite, EVENT_LETTER: stillMayWrite },
  completing: { EVENT_INVITATION: withAnswerLink(answerLinks), EVENT_LETTER: withAnswerLink(answerLinks) },
});

/** What goes on behind the screens, and when. Mail waits where there is no server for it. */
export const backgroundJobs = (
  { dataSource, clock, sealing, optOutLinks, answerLinks }: Composition,
  mailer: Mailer | null,
): Jobs => ({
  tasks: {
    remind: () =>
      inTransaction(dataSource, async () => {
        await deliverReminders(clock.now());
        await remindOfEnquiries(clock.now());
        await currentManager().query(`select search_lifted_releases('10 minutes')`);
      }),
    introductions: () => inTransaction(dataSource, async () => void (await tellOfIntroductions(clock.now()))),
    sweep: () =>
      inTransaction(dataSource, async () => {
        await letGoByPeriod(currentManager());
        await currentManager().query('select tidy_search()');
        await currentManager().query(`select search_lifted_releases('2 days')`);
      }),
    'fold-counts': async () => {
      for (const fold of [foldEngagementCounts, foldDirectoryCounts, foldPeopleCounts])
        while ((await inTransaction(dataSource, () => fold(currentManager()))) > 0);
    },
    import: (payload) => processImport({ dataSource, clock }, (payload as { runId: string }).runId),
    seal: async () => {
      while ((await inTransaction(dataSource, () => sealing.settleLeft())) > 0);
    },
    mail: async () => {
      if (mailer) await deliverMail({ dataSource, clock, mailer, optOutLinks, ...mailRules(answerLinks) });
    },
    'resume-imports': () => resumeImports({ dataSource, clock }),
  },
  // In Nairobi, the sweep is at two in the morning.
  schedule: [
    '* * * * * remind',
    '*/5 * * * * introductions',
    '* * * * * resume-imports',
    '* * * * * fold-counts',
    '* * * * * seal',
    '* * * * * mail',
    '0 23 * * * sweep',
  ],
});
