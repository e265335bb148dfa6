/** One kind of thing that is held on a person: where it lies, and how it is told to them. */
export interface Holding {
  /** Its name in the gathered data. */
  readonly section: string;
  /** The columns that lead from a row to the person, as `table.column`: what is told for their sake. */
  readonly covers: readonly string[];
  /**
   * SQL over `$1`, the uuids of their records. Each row is told as it comes, in camel case; `withheld` keeps one back.
   * Neither third parties nor our own people are named here; what they wrote is redacted afterwards.
   */
  readonly sql: string;
  /** Names, numbers and addresses of their own, which are never redacted. */
  readonly isTheirOwn?: true;
}

const partial = (name: string): string =>
  `left(t.${name}_on::text, case t.${name}_precision when 'year' then 4 when 'month' then 7 else 10 end)`;
/** What is SEALED endangers others when it leaves the house: that it is there is told, and why it stays. */
const sealed = (alias = 't'): string => `${alias}.sensitivity > 2 as withheld`;
/** A text that may be sealed; whoever runs the statement opens it, see `gather`. */
const opened = (table: string, column: string, alias = 't'): string =>
  `sealed_at('${table}.${column}', ${alias}.id, ${alias}.${column})`;
const organisation = (column: string): string => `(select o.name from organisation o where o.id = ${column})`;
const term = (column: string): string => `(select k.label_en from term k where k.id = ${column})`;

export const holdings: readonly Holding[] = [
  {
    section: 'particulars',
    covers: ['person.merged_into_id'],
    isTheirOwn: true,
    sql: `select t.name, t.given_name as "givenName", t.family_name as "familyName", t.additional_name as "additionalName",
        t.patronymic_name as "patronymicName", t.honorific_prefix as "honorificPrefix", t.honorific_suffix as "honorificSuffix",
        t.gender, ${partial('born')} as "bornOn", ${opened('person', 'summary')} as summary, ${opened('person', 'biography')} as biography,
        (select c.name from county c where c.id = t.county_id) as county,
        (select c.name from constituency c where c.id = t.constituency_id) as constituency, ${opened('person', 'place')} as place, t.languages,
        t.preferred_channel as "preferredChannel", t.lawful_basis as "lawfulBasis", ${opened('person', 'lawful_basis_source')} as "lawfulBasisSource",
        t.lawful_basis_reviewed_on as "lawfulBasisReviewedOn", t.contact_rhythm_days as "contactRhythmDays",
        t.last_engaged_at as "lastEngagedAt", t.created_at as "recordedAt", t.updated_at as "changedAt",
        t.merged_into_id is not null as "isMergedRecord", ${organisation('t.contributed_by_id')} as "contributedBy"
      from person t where t.id = any($1) order by t.merged_into_id nulls first, t.id`,
  },
  {
    section: 'otherNames',
    covers: ['other_name.person_id'],
    isTheirOwn: true,
    sql: `select t.name, ${opened('other_name', 'note')} as note, ${partial('started')} as since, ${partial('ended')} as until from other_name t where t.person_id = any($1) order by t.id`,
  },
  {
    section: 'identifiers',
    covers: ['identifier.person_id'],
    isTheirOwn: true,
    sql: `select t.scheme as "givenBy", ${opened('identifier', 'value')} as value from identifier t where t.person_id = any($1) order by t.id`,
  },
  {
    section: 'links',
    covers: ['link.person_id'],
    isTheirOwn: true,
    sql: `select ${opened('link', 'url')} as value, ${opened('link', 'label')} as label from link t where t.person_id = any($1) order by t.id`,
  },
  {
    section: 'kinds',
    covers: ['person_kind.person_id'],
    sql: `select ${term('t.kind_id')} as kind from person_kind t where t.person_id = any($1) order by 1`,
  },
  {
    section: 'tags',
    covers: ['person_tag.person_id'],
    sql: `select g.name as tag from person_tag t join tag g on g.id = t.tag_id where t.person_id = any($1) order by 1`,
  },
  {
    section: 'contactPoints',
    covers: ['contact_point.person_id'],
    isTheirOwn: true,
    sql: `select t.type, ${opened('contact_point', 'value')} as value, ${opened('contact_point', 'label')} as label, t.preferred as "isPreferred", t.valid_from as since, t.valid_until as until, t.verified_at as "verifiedAt"
      from contact_point t where t.person_id = any($1) order by t.id`,
  },
  {
    section: 'doNotContact',
    covers: ['do_not_contact.person_id'],
    sql: `select t.channel, ${opened('do_not_contact', 'reason')} as reason, ${opened('do_not_contact', 'instead')} as instead, t.set_at as since, t.lifted_at as until from do_not_contact t where t.person_id = any($1) order by t.id`,
  },
  {
    section: 'consents',
    covers: ['consent.person_id'],
    sql: `select t.purpose, t.decision, t.said_on as "saidOn", t.means, ${opened('consent', 'evidence')} as evidence from consent t where t.person_id = any($1) order by t.said_on, t.id`,
  },
  {
    section: 'memberships',
    covers: ['membership.person_id'],
    sql: `select ${organisation('t.organisation_id')} as organisation, (select p.label from post p where p.id = t.post_id) as post, ${opened('membership', 'role')} as role,
        ${partial('started')} as since, ${partial('ended')} as until, ${opened('membership', 'end_reason')} as "endReason", ${opened('membership', 'source')} as source, ${sealed()}
      from membership t where t.person_id = any($1) order by t.started_on, t.id`,
  },
  {
    section: 'mediaProfile',
    covers: ['journalist.person_id'],
    isTheirOwn: true,
    sql: `select array(select k.label_en from journalist_beat b join term k on k.id = b.beat_id where b.journalist_id = t.id order by k.position) as beats,
        t.is_freelance as "isFreelance", t.best_channel as "bestChannel", t.best_from as "bestFrom", t.best_until as "bestUntil", t.deadline_day as "deadlineDay",
        ${opened('journalist', 'approach')} as approach, ${opened('journalist', 'press_card_number')} as "pressCardNumber", t.press_card_year as "pressCardYear",
        t.press_card_category as "pressCardCategory", t.verified_at as "verifiedAt", t.created_at as "recordedAt"
      from journalist t where t.person_id = any($1) order by t.id`,
  },
  {
    section: 'spokesperson',
    covers: ['spokesperson.person_id'],
    isTheirOwn: true,
    sql: `select array(select k.label_en from spokesperson_topic b join term k on k.id = b.topic_id where b.spokesperson_id = t.id order by k.position) as topics,
        t.languages, ${opened('spokesperson', 'training')} as training, ${partial('trained')} as "trainedOn", ${opened('spokesperson', 'availability')} as availability,
        ${opened('spokesperson', 'biography_en')} as biography, ${opened('spokesperson', 'biography_sw')} as "biographyInKiswahili",
        ${opened('spokesperson', 'safety_limits')} as "safetyLimits", t.is_active as "isActive", t.created_at as "recordedAt"
      from spokesperson t where t.person_id = any($1) order by t.id`,
  },
  {
    section: 'pressLists',
    covers: ['press_list_entry.person_id'],
    sql: `select l.name as list, t.added_at as since, t.removed_at as until from press_list_entry t join press_list l on l.id = t.press_list_id where t.person_id = any($1) order by t.added_at, t.id`,
  },
  {
    section: 'pitches',
    covers: ['pitch_recipient.person_id'],
    sql: `select s.title as story, p.channel, t.status, t.sent_at as at, ${opened('pitch_recipient', 'reply')} as answer, t.replied_at as "repliedAt", ${opened('pitch_recipient', 'guard_reason')} as reason, t.left_out as "leftOut"
      from pitch_recipient t join pitch p on p.id = t.pitch_id join story s on s.id = p.story_id where t.person_id = any($1) order by t.sent_at, t.id`,
  },
  {
    section: 'embargoBreaches',
    covers: ['embargo_breach.person_id'],
    sql: `select t.breached_at as at, t.embargo_until as until, ${opened('embargo_breach', 'url')} as url, ${opened('embargo_breach', 'note')} as note, t.created_at as "recordedAt"
      from embargo_breach t where t.person_id = any($1) order by t.breached_at, t.id`,
  },
  {
    section: 'announcedPitches',
    covers: ['announced_pitch.person_id'],
    sql: `select ${organisation('t.house_id')} as "by", t.announced_at as at from announced_pitch t where t.person_id = any($1) order by t.announced_at, t.id`,
  },
  {
    section: 'mediaEvents',
    covers: ['media_event_invitee.person_id'],
    sql: `select e.title as event, e.starts_at as at, ${organisation('t.organisation_id')} as organisation, t.channel, t.invited_at as "invitedAt", t.left_out as "leftOut",
        t.answer, t.answered_at as "repliedAt", ${opened('media_event_invitee', 'crew')} as crew, ${opened('media_event_invitee', 'note')} as note, t.accreditation,
        ${opened('media_event_invitee', 'accreditation_reason')} as reason, t.press_card_seen_at as "pressCardSeenAt", t.checked_in_at as "cameAt"
      from media_event_invitee t join media_event e on e.id = t.media_event_id where t.person_id = any($1) order by t.at, t.id`,
  },
  {
    section: 'enquiries',
    covers: ['enquiry.person_id'],
    isTheirOwn: true,
    sql: `select ${opened('enquiry', 'question')} as question, t.channel, t.received_at as at, t.due_at as "dueOn", t.status, ${opened('enquiry', 'answer')} as answer,
        t.answered_at as "answeredAt", ${opened('enquiry', 'outcome')} as outcome, ${organisation('t.organisation_id')} as organisation
      from enquiry t where t.person_id = any($1) order by t.received_at, t.id`,
  },
  {
    section: 'coverage',
    covers: ['clipping_person.person_id'],
    isTheirOwn: true,
    sql: `select c.headline as title, ${organisation('c.organisation_id')} as organisation, c.published_on as at, t.part as "yourPart", c.address as value, c.tone
      from clipping_person t join clipping c on c.id = t.clipping_id where t.person_id = any($1) order by c.published_on, c.id`,
  },
  {
    section: 'mail',
    covers: ['outgoing_mail.person_id', 'mail_opt_out.person_id'],
    sql: `select t.to_address as value, t.subject, t.body as text, t.status, t.sent_at as at from outgoing_mail t where t.person_id = any($1)
      union all select null, null, 'No more press mail wanted', 'OPTED_OUT', o.opted_out_at from mail_opt_out o where o.person_id = any($1) order by at`,
    isTheirOwn: true,
  },
  {
    section: 'relationships',
    covers: ['relationship.from_person_id', 'relationship.to_person_id'],
    sql: `select case when t.from_person_id = any($1) then k.label_en else coalesce(k.inverse_label_en, k.label_en) end as relationship,
        coalesce(${organisation('coalesce(case when t.from_person_id = any($1) then t.to_organisation_id end, case when t.to_person_id = any($1) then t.from_organisation_id end)')}, 'another person') as "with",
        ${partial('started')} as since, ${partial('ended')} as until, ${opened('relationship', 'note')} as note, ${sealed()}
      from relationship t join term k on k.id = t.type_id where t.from_person_id = any($1) or t.to_person_id = any($1) order by t.id`,
  },
  {
    section: 'engagements',
    covers: ['participation.person_id'],
    sql: `select ${opened('engagement', 'subject', 'e')} as subject, ${term('e.type_id')} as type, e.starts_at as at, e.status, ${opened('engagement', 'place', 'e')} as place, t.role, t.attendance,
        ${organisation('t.on_behalf_of_id')} as "onBehalfOf", (select p.label from post p where p.id = t.in_post_id) as "inPost", ${opened('participation', 'note')} as note,
        (select count(*)::int - 1 from participation o where o.engagement_id = e.id) as "otherParticipants", ${sealed('e')}
      from participation t join engagement e on e.id = t.engagement_id where t.person_id = any($1) order by e.starts_at, e.id`,
  },
  {
    section: 'discussionPoints',
    covers: ['discussion_point.raised_by_person_id'],
    sql: `select ${opened('engagement', 'subject', 'e')} as engagement, e.starts_at as at, ${term('t.topic_id')} as topic, ${opened('discussion_point', 'summary')} as said, ${opened('discussion_point', 'our_response')} as "ourResponse", t.sentiment, ${sealed('e')}
      from discussion_point t join engagement e on e.id = t.engagement_id where t.raised_by_person_id = any($1) order by e.starts_at, t.id`,
  },
  {
    section: 'commitments',
    covers: ['commitment.person_id', 'commitment.witness_id'],
    sql: `select case when t.person_id = any($1) then 'made' else 'witnessed' end as "yourPart", ${opened('commitment', 'text')} as text, (select p.label from post p where p.id = t.post_id) as "inPost",
        ${organisation('t.organisation_id')} as "onBehalfOf", t.made_at as at, t.due_on as "dueOn", t.status, ${opened('commitment', 'status_reason')} as reason,
        array(select concat_ws(': ', c.to_status, ${opened('commitment_change', 'reason', 'c')}, ${opened('commitment_change', 'evidence', 'c')}) from commitment_change c where c.commitment_id = t.id order by c.at) as changes, ${sealed()}
      from commitment t where t.person_id = any($1) or t.witness_id = any($1) order by t.made_at, t.id`,
  },
  {
    section: 'tasks',
    covers: ['task.person_id'],
    sql: `select ${opened('task', 'title')} as title, ${opened('task', 'description')} as description, t.due_on as "dueOn", t.status, t.created_at as "recordedAt", ${sealed()}
      from task t where t.person_id = any($1) or t.commitment_id in (select id from commitment where person_id = any($1)) order by t.id`,
  },
  {
    section: 'notes',
    covers: ['note.person_id'],
    sql: `select ${opened('note', 'body')} as text, t.created_at as "recordedAt", t.updated_at as "changedAt", ${sealed()} from note t where t.person_id = any($1) order by t.created_at, t.id`,
  },
  {
    section: 'comments',
    covers: ['comment.person_id'],
    sql: `select ${opened('comment', 'body')} as text, t.created_at as "recordedAt" from comment t where t.person_id = any($1) order by t.created_at, t.id`,
  },
  {
    section: 'files',
    covers: ['file.person_id'],
    sql: `select ${opened('file', 'name')} as name, t.media_type as "mediaType", t.size as bytes, ${opened('file', 'sha256')} as sha256, t.created_at as "recordedAt", ${sealed()}
      from file t where t.removed_at is null and (t.person_id = any($1) or t.commitment_id in (select id from commitment where person_id = any($1))) order by t.id`,
  },
  {
    section: 'shares',
    covers: ['share_grant.person_id', 'record_audience.record_id'],
    sql: `select coalesce(${organisation('t.to_organisation_id')}, (select c.name from coalition c where c.id = t.to_coalition_id)) as "with",
        (array['summary','contact','full'])[t.field_set] as extent, t.purpose, t.created_at as since,
        coalesce(t.withdrawn_at, share_ends_at(t, a)) as until, t.selection_id is not null as "asPartOfSelection"
      from share_grant t join agreement a on a.id = t.agreement_id
      where t.person_id = any($1) or t.id in (select grant_id from record_audience where record_id = any($1) and for_partner) order by t.created_at, t.id`,
  },
  {
    section: 'emergencies',
    covers: ['break_glass.person_id'],
    sql: `select t.opened_at as since, t.expires_at as until, t.reason from break_glass t where t.person_id = any($1) order by t.opened_at`,
  },
  {
    section: 'accounts',
    covers: ['account.person_id'],
    isTheirOwn: true,
    sql: `select t.name, t.email as value, t.roles, t.locale as language, t.created_at as "recordedAt", t.last_seen_at as "lastSeenAt", t.suspended_at as "suspendedAt",
        array(select concat_ws(', ', s.device, s.address, s.created_at::text) from session s where s.account_id = t.id order by s.created_at) as sessions
      from account t where t.person_id = any($1) order by t.id`,
  },
  {
    section: 'imports',
    covers: ['import_row.person_id'],
    sql: `select f.name as list, t.line, t.outcome, r.created_at as at from import_row t join import_run r on r.id = t.run_id join file f on f.id = r.file_id
      where t.person_id = any($1) order by r.created_at, t.line`,
  },
  {
    section: 'merges',
    covers: ['merge.kept_person_id', 'merge.absorbed_person_id'],
    sql: `select t.merged_at as at, t.undone_at as "undoneAt" from merge t where t.kept_person_id = any($1) or t.absorbed_person_id = any($1) order by t.merged_at`,
  },
  {
    section: 'searchEntries',
    covers: ['search_entry.person_id'],
    isTheirOwn: true,
    sql: `select t.folded as text from search_entry t where t.id = any($1) order by t.id`,
  },
  {
    section: 'requests',
    covers: ['subject_request.person_id'],
    isTheirOwn: true,
    sql: `select t.kind, t.subject_name as name, t.received_on as "receivedOn", t.due_on as "dueOn", ${opened('subject_request', 'details')} as details, ${opened('subject_request', 'identity_evidence')} as "identityEvidence",
        t.gathered_at as "gatheredAt", t.closed_at as "closedAt", t.outcome, ${opened('subject_request', 'answer')} as answer from subject_request t where t.person_id = any($1) order by t.received_on, t.id`,
  },
  {
    section: 'legalHolds',
    covers: ['legal_hold.person_id'],
    sql: `select t.placed_at as since, t.lifted_at as until, t.reason from legal_hold t where t.person_id = any($1) order by t.placed_at`,
  },
  {
    section: 'log',
    covers: ['audit_entry.record_id'],
    sql: `select t.at, t.act, t.fields, coalesce(${organisation('(select c.organisation_id from account c where c.id = t.account_id)')}, 'our own staff') as "by"
      from audit_entry t where t.record_id = any($1) and t.outcome = 'ALLOWED' order by t.at, t.id`,
  },
];
