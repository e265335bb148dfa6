import type { DemoPerson } from './people';
import { type Random, demoId } from './random';
import type { Reference, Row } from './rows';

const TIES = 160;
const types = ['aide_to', 'advises', 'mentors', 'introduced', 'ally_of', 'colleague_of', 'shares_beat_with'] as const;
const tagNames = [
  'Budget cycle',
  'Speaks at launches',
  'Knows the bill',
  'Trained 2025',
  'Invite to roundtables',
] as const;

/** Ties between people, mostly of one county, and our own words on some of them. */
export function tieTogether(
  random: Random,
  reference: Reference,
  people: readonly DemoPerson[],
  author: string,
): Readonly<Record<string, Row[]>> {
  const guests = people.filter(({ isStaff }) => !isStaff);
  const relationship = Array.from({ length: TIES }, (_, index): Row => {
    const from = random.one(guests);
    const near = guests.filter(({ id, countyId }) => id !== from.id && countyId === from.countyId);
    const to = random.one(near);
    return {
      id: demoId('relationship', index),
      type_id: reference.term('RELATIONSHIP_TYPE', random.one(types)),
      from_person_id: from.id,
      to_person_id: to.id,
      started_on: `${random.between(2015, 2025)}-01-01`,
      started_precision: 'year',
      sensitivity: 1,
      version: 1,
      created_at: '2026-01-15T09:00:00Z',
      created_by_id: author,
    };
  });
  const tag = tagNames.map((name): Row => ({ id: demoId('tag', name), name, created_by_id: author }));
  const person_tag = guests
    .filter(() => random.chance(0.15))
    .map(({ id }): Row => ({ person_id: id, tag_id: demoId('tag', random.one(tagNames)) }));
  return { relationship, tag, person_tag };
}
