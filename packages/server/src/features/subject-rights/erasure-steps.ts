/** What becomes of rows when somebody is erased. */
export type ErasureEffect = 'REMOVED' | 'EMPTIED' | 'DETACHED' | 'WITHDRAWN';

export interface ErasureStep {
  /** The section of the gathered data that it is about. */
  readonly section: string;
  readonly effect: ErasureEffect;
  /** The columns whose pointers to the person it settles, as in {@link holdings}. */
  readonly covers: readonly string[];
  /** SQL over `$1`, the uuids of their records; `$2` is the present where it is named. */
  readonly sql: string;
}

const removed = (section: string, table: string, column = 'person_id'): ErasureStep => ({
  section,
  effect: 'REMOVED',
  covers: [`${table}.${column}`],
  sql: `delete from ${table} where ${column} = any($1)`,
});

/** What takes the place of words of theirs that a row cannot be without. */
export const ERASED = '[erased]';

/**
 * Rows that are counted stay, pointing to a pseudonym: who took part, what was said and promised. What tells who it was
 * goes. What was promised in an office stays with the office.
 */
export const erasureSteps: readonly ErasureStep[] = [
  {
    section: 'shares',
    effect: 'WITHDRAWN',
    covers: ['share_grant.person_id', 'record_audience.record_id'],
    sql: `update share_grant set withdrawn_at = $2, withdrawal_reason = null, version = version + 1 where person_id = any($1) and withdrawn_at is null`,
  },
  {
    section: 'kinds',
    effect: 'DETACHED',
    covers: ['person_kind.person_id'],
    // What they are by a post is kept as such, since the post goes.
    sql: `insert into person_kind (person_id, kind_id) select person_id, kind_id from person_kind_today where person_id = any($1) on conflict do nothing`,
  },
  removed('otherNames', 'other_name'),
  removed('identifiers', 'identifier'),
  removed('links', 'link'),
  removed('tags', 'person_tag'),
  removed('contactPoints', 'contact_point'),
  removed('doNotContact', 'do_not_contact'),
  removed('consents', 'consent'),
  removed('mediaProfile', 'journalist'),
  removed('spokesperson', 'spokesperson'),
  removed('pressLists', 'press_list_entry'),
  removed('announcedPitches', 'announced_pitch'),
  {
    section: 'pitches',
    effect: 'EMPTIED',
    covers: ['pitch_recipient.person_id'],
    sql: `update pitch_recipient set reply = null, guard_reason = null, version = version + 1 where person_id = any($1)`,
  },
  {
    section: 'mediaEvents',
    effect: 'EMPTIED',
    covers: ['media_event_invitee.person_id'],
    sql: `update media_event_invitee set crew = null, note = null, accreditation_reason = null, link_hash = null, version = version + 1 where person_id = any($1)`,
  },
  {
    section: 'embargoBreaches',
    effect: 'EMPTIED',
    covers: ['embargo_breach.person_id'],
    sql: `update embargo_breach set who = null, url = null, note = null where person_id = any($1)`,
  },
  {
    section: 'enquiries',
    effect: 'EMPTIED',
    covers: ['enquiry.person_id'],
    sql: `update enquiry set question = '${ERASED}', answer = null, outcome = null, asked_by = null, version = version + 1 where person_id = any($1)`,
  },
  // What the press published stays, as it can be read there; that it is theirs goes.
  removed('coverage', 'clipping_person'),
  {
    section: 'mail',
    effect: 'EMPTIED',
    covers: ['outgoing_mail.person_id'],
    sql: `update outgoing_mail set to_address = 'erased@erased.invalid', to_name = null, subject = '${ERASED}', body = '${ERASED}',
            status = case status when 'QUEUED' then 'WITHHELD' else status end where person_id = any($1)`,
  },
  removed('mail', 'mail_opt_out'),
  removed('notes', 'note'),
  removed('comments', 'comment'),
  {
    section: 'files',
    effect: 'REMOVED',
    covers: ['file.person_id'],
    sql: `delete from file where person_id = any($1)`,
  },
  {
    section: 'relationships',
    effect: 'REMOVED',
    covers: ['relationship.from_person_id', 'relationship.to_person_id'],
    sql: `delete from relationship where from_person_id = any($1) or to_person_id = any($1)`,
  },
  {
    section: 'memberships',
    effect: 'EMPTIED',
    covers: ['membership.person_id'],
    sql: `update membership set post_id = null, role = null, source = null, end_reason = null, version = version + 1 where person_id = any($1)`,
  },
  {
    section: 'engagements',
    effect: 'EMPTIED',
    covers: ['participation.person_id'],
    sql: `update participation set in_post_id = null, note = null where person_id = any($1)`,
  },
  {
    section: 'discussionPoints',
    effect: 'EMPTIED',
    covers: ['discussion_point.raised_by_person_id'],
    sql: `update discussion_point set summary = '${ERASED}', our_response = null where raised_by_person_id = any($1)`,
  },
  {
    section: 'commitments',
    effect: 'DETACHED',
    covers: [],
    sql: `update commitment c set organisation_id = coalesce(c.organisation_id, p.organisation_id), person_id = null, version = c.version + 1
          from post p where p.id = c.post_id and c.person_id = any($1)`,
  },
  {
    section: 'commitments',
    effect: 'EMPTIED',
    covers: ['commitment.person_id'],
    sql: `with theirs as (update commitment set text = '${ERASED}', status_reason = null, version = version + 1 where person_id = any($1) returning id)
          update commitment_change set reason = null, evidence = null, evidence_url = null where commitment_id in (select id from theirs)`,
  },
  {
    section: 'commitments',
    effect: 'DETACHED',
    covers: ['commitment.witness_id'],
    sql: `update commitment set witness_id = null, version = version + 1 where witness_id = any($1)`,
  },
  {
    section: 'tasks',
    effect: 'EMPTIED',
    covers: ['task.person_id'],
    sql: `update task set title = '${ERASED}', description = null, version = version + 1 where person_id = any($1)`,
  },
  {
    section: 'emergencies',
    effect: 'EMPTIED',
    covers: ['break_glass.person_id'],
    sql: `update break_glass set reason = '${ERASED} ${ERASED}' where person_id = any($1)`,
  },
  {
    section: 'imports',
    effect: 'EMPTIED',
    covers: ['import_row.person_id', 'import_row.changes'],
    sql: `update import_row set label = null, reason = null, changes = null where person_id = any($1)`,
  },
  {
    section: 'imports',
    effect: 'EMPTIED',
    covers: ['file_content.bytes', 'import_run.columns'],
    // The lists themselves hold them, line by line.
    sql: `with runs as (select distinct run_id from import_row where person_id = any($1)),
            emptied as (update import_run r set columns = coalesce((select jsonb_agg(c || '{"samples": []}') from jsonb_array_elements(r.columns) c), '[]')
              where r.id in (select run_id from runs) and jsonb_typeof(r.columns) = 'array')
          update file_content set bytes = '' where sha256 in (select f.plain_sha256 from import_run r join file f on f.id = r.file_id where r.id in (select run_id from runs))`,
  },
  {
    section: 'imports',
    effect: 'REMOVED',
    covers: ['import_memory.value', 'import_memory.record_id', 'import_memory.key'],
    sql: `delete from import_memory where record_id = any($1)`,
  },
  {
    section: 'merges',
    effect: 'REMOVED',
    covers: ['merge.kept_person_id', 'merge.absorbed_person_id'],
    sql: `delete from merge where kept_person_id = any($1) or absorbed_person_id = any($1)`,
  },
  {
    section: 'requests',
    effect: 'EMPTIED',
    covers: ['subject_request.person_id'],
    sql: `update subject_request set subject_name = null, details = null, identity_evidence = null, answer = null, version = version + 1 where person_id = any($1)`,
  },
  {
    section: 'legalHolds',
    effect: 'EMPTIED',
    covers: ['legal_hold.person_id'],
    sql: `update legal_hold set reason = '${ERASED}', lift_reason = '${ERASED}' where person_id = any($1) and lifted_at is not null`,
  },
  {
    section: 'accounts',
    effect: 'EMPTIED',
    covers: ['account.person_id'],
    sql: `with theirs as (
            update account set name = 'Erased account', email = 'erased-' || replace(id::text, '-', '') || '@erased.invalid', password_hash = null, last_seen_at = null
            where person_id = any($1) returning id, email),
          sessions as (delete from session where account_id in (select id from theirs)),
          keys as (delete from api_key where account_id in (select id from theirs)),
          passkeys as (delete from passkey where account_id in (select id from theirs))
          delete from second_factor where account_id in (select id from theirs)`,
  },
  {
    section: 'particulars',
    effect: 'EMPTIED',
    covers: ['person.merged_into_id', 'search_entry.person_id'],
    sql: `update person set given_name = null, family_name = null, additional_name = null, patronymic_name = null,
            honorific_prefix = null, honorific_suffix = null, born_on = null, born_precision = null, summary = null, biography = null,
            constituency_id = null, place = null, languages = '{}', preferred_channel = null, lawful_basis = null, lawful_basis_source = null,
            lawful_basis_reviewed_on = null, contact_rhythm_days = null, contributed_by_id = null, sensitivity = greatest(sensitivity, 1),
            erased_at = $2, updated_at = $2, version = version + 1
          where id = any($1)`,
  },
];

/** Texts in which others wrote of them: their names and numbers are taken out of all of these. */
export const prose: Readonly<Record<string, readonly string[]>> = {
  agreement_party: ['signatory', 'signatory_title'],
  break_glass: ['reason'],
  comment: ['body'],
  commitment: ['text', 'status_reason'],
  commitment_change: ['reason', 'evidence'],
  contact_point: ['label'],
  discussion_point: ['summary', 'our_response'],
  do_not_contact: ['reason', 'instead', 'lift_reason'],
  embargo_breach: ['who', 'note'],
  clipping: ['byline'],
  engagement: ['subject', 'summary', 'not_to_raise', 'status_reason', 'place'],
  enquiry: ['question', 'asked_by', 'answer', 'outcome'],
  file: ['name'],
  import_row: ['label', 'reason'],
  journalist: ['approach'],
  media_event_invitee: ['crew', 'note', 'accreditation_reason'],
  membership: ['role', 'source', 'end_reason'],
  note: ['body'],
  organisation: ['summary', 'description'],
  pitch: ['exclusive_end_reason'],
  pitch_recipient: ['reply', 'guard_reason'],
  participation: ['note'],
  person: ['summary', 'biography'],
  relationship: ['note'],
  share_grant: ['withdrawal_reason'],
  spokesperson: ['training', 'availability', 'biography_en', 'biography_sw', 'safety_limits'],
  task: ['title', 'description'],
};
