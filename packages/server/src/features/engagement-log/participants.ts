import { holdStanding } from '../../access';
import type { Act } from '../../graphql';
import { DomainError, inOrder, invalid, newId, told, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';
import { insertContactPoint } from '../contact-points';
import { Attendance, ParticipantRole } from '../engagements';
import { placePerson } from '../memberships';
import { insertPerson } from '../people';
import { requirePost, requireVisible } from '../references';
import type { NewParticipantInput, ParticipantInput } from './engagement-log.inputs';

/** A participant with everything resolved, as it is stored. */
export interface ResolvedParticipant {
  readonly id: string;
  readonly person_id: string | null;
  readonly organisation_id: string | null;
  readonly on_behalf_of_id: string | null;
  readonly in_post_id: string | null;
  readonly role: string;
  readonly attendance: string;
  readonly note: string | null;
  readonly position: number;
}

interface Occasion {
  /** Calendar day in Nairobi. */
  readonly day: string;
  readonly isHeld: boolean;
}

const path = (index: number, ...more: string[]): string[] => ['input', 'participants', String(index), ...more];

/**
 * Finds everybody who was named, adds those who are new, and says for each person in which organisation and post they
 * took part: what was given, or else what they held on that day.
 */
export async function resolveParticipants(
  act: Act,
  inputs: readonly ParticipantInput[],
  occasion: Occasion,
): Promise<ResolvedParticipant[]> {
  inputs.forEach((input, index) => {
    if ([input.personId, input.organisationId, input.newPerson].filter(Boolean).length !== 1)
      throw invalid(
        'A participant is a person, an organisation or somebody new: name exactly one of them.',
        path(index),
      );
  });
  // All people are held before any organisation, as `holdStakeholders` does it.
  const [known, worn] = await inOrder(
    keyed(act, 'person', inputs, 'personId'),
    hatsOn(inputs.map(uuidOfPerson), occasion.day),
  );
  const standing = await holdStanding(currentManager(), 'organisation', organisationsOf(inputs, worn));
  const people = await withNew(act, inputs, known);
  const organisations = await keyed(act, 'organisation', inputs, 'organisationId');
  const behalf = await keyed(act, 'organisation', inputs, 'onBehalfOfId');
  const posts = await postsOf(inputs);
  // What somebody new holds was just said; what a merge has moved meanwhile is looked up again.
  const isCurrent =
    people.every((person, index) => person === uuidOfPerson(inputs[index]!)) &&
    worn.every(({ organisationId }) => standing.has(organisationId));
  const held = isCurrent ? byPerson(worn) : await heldOn(people, occasion.day);
  const resolved = inputs.map((input, index): ResolvedParticipant => {
    const person = people[index] ?? null;
    const hat = person && input.onBehalfOfId !== null ? held.get(person) : undefined;
    return {
      id: (input.id && uuidFromOpaque('par', input.id)) || newId(),
      person_id: person,
      organisation_id: organisations[index] ?? null,
      on_behalf_of_id: person ? (behalf[index] ?? hat?.organisationId ?? null) : null,
      in_post_id: person
        ? (posts[index] ?? (behalf[index] && behalf[index] !== hat?.organisationId ? null : (hat?.postId ?? null)))
        : null,
      role: input.role ?? ParticipantRole.ATTENDEE,
      attendance: input.attendance ?? (occasion.isHeld ? Attendance.ATTENDED : Attendance.INVITED),
      note: input.note?.trim() || null,
      position: index,
    };
  });
  refuseTwice(resolved);
  return resolved;
}

async function withNew(
  act: Act,
  inputs: readonly ParticipantInput[],
  known: readonly (string | undefined)[],
): Promise<(string | undefined)[]> {
  const people = [...known];
  for (const [index, { newPerson }] of inputs.entries())
    if (newPerson) people[index] = await addInPassing(act, newPerson, path(index, 'newPerson'));
  return people;
}

async function addInPassing(act: Act, person: NewParticipantInput, at: readonly string[]): Promise<string> {
  const personId = await insertPerson(act, { name: person.name }, [...at, 'name']);
  await placePerson(act, personId, person, at);
  if (person.phone?.trim())
    await insertContactPoint(act, { personId }, { type: 'MOBILE', value: person.phone }, [...at, 'phone']);
  if (person.email?.trim())
    await insertContactPoint(act, { personId }, { type: 'EMAIL', value: person.email }, [...at, 'email']);
  return personId;
}

/** The uuids behind one kind of reference, by the place of its participant. */
async function keyed(
  act: Act,
  table: 'person' | 'organisation',
  inputs: readonly ParticipantInput[],
  key: 'personId' | 'organisationId' | 'onBehalfOfId',
): Promise<(string | undefined)[]> {
  const wanted = inputs.flatMap((input, index) =>
    input[key] ? [{ index, id: input[key], path: path(index, key) }] : [],
  );
  const uuids = await requireVisible(act, table, wanted);
  const found: (string | undefined)[] = inputs.map(() => undefined);
  wanted.forEach(({ index }, at) => (found[index] = uuids[at]));
  return found;
}

async function postsOf(inputs: readonly ParticipantInput[]): Promise<(string | undefined)[]> {
  const posts: (string | undefined)[] = [];
  for (const [index, { inPostId }] of inputs.entries())
    posts.push(inPostId ? (await requirePost(inPostId, path(index, 'inPostId'))).id : undefined);
  return posts;
}

const uuidOfPerson = ({ personId }: ParticipantInput): string | undefined =>
  (personId && uuidFromOpaque('per', personId)) || undefined;

/** Every organisation that these participants will point to, as far as can be told before they are looked at one by one. */
const organisationsOf = (inputs: readonly ParticipantInput[], hats: readonly Hat[]): string[] => [
  ...inputs.flatMap(({ organisationId, onBehalfOfId, newPerson }) =>
    [organisationId, onBehalfOfId, newPerson?.organisationId].flatMap((id) => (id && uuidFromOpaque('org', id)) || []),
  ),
  ...hats.map(({ organisationId }) => organisationId),
];

const byPerson = (hats: readonly Hat[]): ReadonlyMap<string, Hat> => new Map(hats.map((hat) => [hat.personId, hat]));

interface Hat {
  readonly personId: string;
  readonly organisationId: string;
  readonly postId: string | null;
}

/**
 * What each of these people held on that day, with the organisations held. One that was merged meanwhile is followed: by
 * then the membership names the organisation that was kept.
 */
async function heldOn(people: readonly (string | undefined)[], day: string): Promise<ReadonlyMap<string, Hat>> {
  for (let attempt = 1; ; attempt += 1) {
    const hats = await hatsOn(people, day);
    const organisations = hats.map(({ organisationId }) => organisationId);
    const standing = await holdStanding(currentManager(), 'organisation', organisations);
    const held = hats.filter(({ organisationId }) => standing.has(organisationId));
    if (held.length === hats.length || attempt === 2) return byPerson(held);
  }
}

/** A post before a mere membership, then the newest. */
async function hatsOn(people: readonly (string | undefined)[], day: string): Promise<Hat[]> {
  if (!people.some(Boolean)) return [];
  return (await currentManager().query(
    `select distinct on (person_id) person_id as "personId", organisation_id as "organisationId", post_id as "postId"
     from membership
     where person_id = any($1) and sensitivity <= 1
       and coalesce(started_on, '-infinity') <= $2 and coalesce(ended_on, 'infinity') >= $2
     order by person_id, has_post desc, started_on desc nulls last, id desc`,
    [people.filter(Boolean), day],
  )) as Hat[];
}

function refuseTwice(participants: readonly ResolvedParticipant[]): void {
  const seen = new Set<string>();
  for (const { person_id, organisation_id, position } of participants) {
    const who = (person_id ?? organisation_id)!;
    if (seen.has(who))
      throw new DomainError('TAKEN', 'This participant is in the list already. Remove one of the two.', path(position));
    seen.add(who);
  }
}

/** The participant that a part of the input names by its number. @throws DomainError INVALID where there is none. */
export function participantAt(
  participants: readonly ResolvedParticipant[],
  place: number | null | undefined,
  path: readonly string[],
): ResolvedParticipant | null {
  if (place === null || place === undefined) return null;
  const participant = participants[place];
  if (!participant)
    throw new DomainError(
      'INVALID',
      told('There is no participant number {place} in the list.', { place: place + 1 }),
      path,
    );
  return participant;
}
