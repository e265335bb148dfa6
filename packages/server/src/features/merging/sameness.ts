import type { Pointer, Sameness } from './tables';

/** Rows that would say the same twice, although the database would allow it. */
const sayTheSame: Readonly<Record<string, readonly string[]>> = {
  contact_point: ['type', 'normalised'],
  identifier: ['scheme', 'value'],
  link: ['url'],
  other_name: ['fold(name)'],
  relationship: [
    'type_id',
    'from_person_id',
    'from_organisation_id',
    'to_person_id',
    'to_organisation_id',
    'started_on',
    'ended_on',
  ],
};

/** What the row that stays takes from its double where it has nothing itself; the columns of a group go together. */
export const filledFromDouble: Readonly<Record<string, readonly (readonly string[])[]>> = {
  participation: [['on_behalf_of_id', 'in_post_id'], ['note']],
  contact_point: [['label']],
  media_event_invitee: [
    ['channel', 'invited_at', 'mail_id', 'link_hash'],
    ['answer', 'answered_at'],
    ['crew'],
    ['note'],
    ['accreditation_reason', 'accredited_at', 'accredited_by_id'],
    ['press_card_seen_at'],
    ['checked_in_at', 'checked_in_by_id'],
  ],
  journalist: [
    ['best_channel'],
    ['best_from', 'best_until'],
    ['deadline_day'],
    ['approach'],
    ['press_card_number', 'press_card_year', 'press_card_category'],
    ['verified_at', 'verified_by_id'],
  ],
  link: [['label']],
  spokesperson: [
    ['languages'],
    ['training'],
    ['trained_on', 'trained_precision'],
    ['availability'],
    ['safety_limits'],
    ['biography_en', 'biography_sw', 'biography_written_by_id', 'biography_approved_at', 'biography_approved_by_id'],
  ],
  outlet: [['frequency'], ['languages'], ['deadlines'], ['ownership'], ['audience', 'audience_source', 'audience_on']],
  other_name: [['note']],
  post: [['kind_id'], ['started_on', 'started_precision', 'ended_on', 'ended_precision']],
};

export function samenessesOf({ table, column, unique }: Pointer): readonly Sameness[] {
  const by = sayTheSame[table]?.filter((expression) => expression !== column);
  return by ? [...unique, { by, where: null, emptyIsEqual: true }] : unique;
}
