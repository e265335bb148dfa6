import type { ErasureEffectType } from '../subject-rights';
import { RetentionClass } from './retention.enums';

/** What goes of a class once its period is over: SQL over rows `t`, in which `$1` is how many days they are kept. */
export interface RetentionStep {
  readonly section: string;
  readonly effect: keyof typeof ErasureEffectType;
  readonly table: string;
  readonly where: string;
  /** For rows that stay: what is emptied in them, so that `where` is true of them no more. */
  readonly emptied?: string;
}

interface PeriodicClass {
  readonly steps: readonly RetentionStep[];
  /** What hangs on the rows alone and goes with them, uncounted. */
  readonly afterwards?: string;
}

const past = (at: string): string => `${at} < now() - make_interval(days => $1::int)`;
const gone = (section: string, table: string, where: string): RetentionStep => ({
  section,
  effect: 'REMOVED',
  table,
  where,
});

const finishedLists = `from import_run r join file f on f.id = r.file_id
  where r.status in ('DONE','CANCELLED','FAILED','UNDONE') and ${past('coalesce(greatest(r.finished_at, r.undone_at), r.created_at)')}
    and not exists (select from import_row i join person p on p.id = i.person_id
      join legal_hold h on h.person_id in (p.id, p.merged_into_id) and h.lifted_at is null where i.run_id = r.id)`;

/**
 * Every class that goes by its period alone, each night. Sealed lists keep their bytes: these are encrypted, and go with
 * the file. What belongs to somebody under a legal hold stays.
 */
export const periodicClasses: Readonly<Record<Exclude<RetentionClass, RetentionClass.PEOPLE>, PeriodicClass>> = {
  [RetentionClass.SIGN_INS]: {
    steps: [
      gone('sessions', 'session', past('coalesce(t.ended_at, t.expires_at)')),
      gone('signIns', 'sign_in_challenge', past('t.expires_at')),
      gone('passkeyCeremonies', 'passkey_ceremony', past('t.expires_at')),
      gone('signInTries', 'rate_limit', `to_timestamp(t.expire / 1000.0) < now() and $1::int > 0`),
    ],
  },
  [RetentionClass.LINKS]: {
    steps: [
      gone('invitations', 'invitation', `t.accepted_at is null and ${past('coalesce(t.withdrawn_at, t.expires_at)')}`),
      gone('passwordResets', 'password_reset', past('t.expires_at')),
    ],
  },
  [RetentionClass.REPEATED_SENDS]: { steps: [gone('repeatedSends', 'idempotency_key', past('t.created_at'))] },
  [RetentionClass.UPLOADS]: {
    steps: [
      gone(
        'files',
        'file',
        `(${past('t.removed_at')} or (${past('t.created_at')} and num_nonnulls(t.person_id, t.organisation_id, t.engagement_id, t.commitment_id, t.agreement_id, t.media_event_id, t.clipping_id) = 0))
         and not exists (select from import_run r where r.file_id = t.id)
         and not is_material(t.id)
         and not exists (select from outgoing_mail_file k where k.file_id = t.id)
         and not exists (select from legal_hold h where h.person_id = t.person_id and h.lifted_at is null)`,
      ),
    ],
    afterwards: `delete from file_content c where not exists (select from file f where f.plain_sha256 = c.sha256)`,
  },
  [RetentionClass.IMPORTED_LISTS]: {
    steps: [
      {
        section: 'importedLists',
        effect: 'EMPTIED',
        table: 'file_content',
        where: `octet_length(t.bytes) > 0 and t.sha256 in (select f.plain_sha256 ${finishedLists})
          and not exists (select from file o where o.plain_sha256 = t.sha256 and o.id not in (select f.id ${finishedLists}))`,
        emptied: `bytes = ''`,
      },
    ],
    afterwards: `update import_run r set columns = coalesce((select jsonb_agg(c || '{"samples": []}') from jsonb_array_elements(r.columns) c), '[]')
      from file f join file_content c on c.sha256 = f.plain_sha256
      where f.id = r.file_id and octet_length(c.bytes) = 0 and jsonb_typeof(r.columns) = 'array'
        and exists (select from jsonb_array_elements(r.columns) each where jsonb_array_length(each -> 'samples') > 0)`,
  },
  [RetentionClass.NOTIFICATIONS]: { steps: [gone('notifications', 'notification', past('t.read_at'))] },
};
