import type { ApolloClient } from '@apollo/client';
import { positionOf, StakeholderSearchDocument, type StakeholderHit } from '../../people';
import { compareNames } from '../../../lib/person-name';
import { readNames, type PastedName } from '../../../lib/name-list';
import { newKey, type LogHat, type LogParticipant } from './log-draft';

type HitPerson = NonNullable<StakeholderHit['person']>;
type HitOrganisation = NonNullable<StakeholderHit['organisation']>;

const base = { role: 'ATTENDEE', attendance: null, doubt: null, candidates: [] } as const;

type Held = {
  post: { id: string; label: string } | null | undefined;
  organisation: { id: string; name: string } | null | undefined;
};

/** Posts and plain memberships, as what somebody may take part for. */
export const hatsOf = (held: Held[]): LogHat[] =>
  held.flatMap(({ post, organisation }) => {
    const label = post?.label ?? organisation?.name;
    if (!label) return [];
    const from = { organisationId: organisation?.id ?? null, organisationName: organisation?.name ?? null };
    return [{ postId: post?.id ?? null, label, ...from }];
  });

/** `Whip, Senate`: a hat in a line. */
export const hatWords = ({ postId, label, organisationName }: LogHat): string =>
  postId && organisationName && !label.includes(organisationName) ? `${label}, ${organisationName}` : label;

export function fromPerson(person: HitPerson): LogParticipant {
  const held = person.memberships.edges.map(({ node }) => node);
  const first = person.currentMembership?.id;
  const posts = [...held].sort((one, other) => Number(other.id === first) - Number(one.id === first));
  return {
    ...base,
    candidates: [],
    hats: hatsOf(posts),
    key: newKey(),
    kind: 'person',
    id: person.id,
    name: person.name,
    note: positionOf(person.currentMembership),
    posts: posts.flatMap(({ post, organisation }) =>
      post ? [{ id: post.id, label: post.label, organisationId: organisation?.id ?? null }] : [],
    ),
    mustNotContact: person.contactStatus === 'DO_NOT_CONTACT',
  };
}

export function fromOrganisation({ id, name }: HitOrganisation): LogParticipant {
  return {
    ...base,
    candidates: [],
    key: newKey(),
    kind: 'organisation',
    id,
    name,
    note: null,
    posts: [],
    mustNotContact: false,
  };
}

export function fromHit({ person, organisation }: StakeholderHit): LogParticipant | null {
  if (person) return fromPerson(person);
  return organisation ? fromOrganisation(organisation) : null;
}

/** Somebody not yet known: `Jane Atieno, Bar Chapter` gives the name and where she is from. */
export function fromName(text: string): LogParticipant {
  const [found] = readNames(`${text}\n`);
  const { name, note } = found ?? { name: text, note: null };
  return {
    ...base,
    candidates: [],
    key: newKey(),
    kind: 'new',
    id: null,
    name,
    note,
    posts: [],
    mustNotContact: false,
  };
}

const brief = ({ id, name, currentMembership }: HitPerson) => ({ id, name, note: positionOf(currentMembership) });

function decide(pasted: PastedName, people: HitPerson[]): LogParticipant {
  const same = people.filter((person) => compareNames(person.name, pasted.name) === 'same');
  const part = people.filter((person) => compareNames(person.name, pasted.name) === 'part');
  const [only] = same.length > 0 ? same : part;
  if (only && same.length + (same.length === 0 ? part.length : 0) === 1 && !pasted.doubtful) return fromPerson(only);
  const candidates = [...same, ...part, ...people].filter((person, at, all) => all.indexOf(person) === at).slice(0, 4);
  const doubt = same.length + part.length > 1 ? 'several' : pasted.doubtful || candidates.length > 0 ? 'unclear' : null;
  const created = { ...fromName(pasted.name), note: pasted.note };
  return { ...created, doubt, candidates: candidates.map(brief) };
}

/** Finds each name of a pasted list. One clear match is taken; what is not clear is marked and left to be decided. */
export async function fromPastedList(client: ApolloClient, text: string): Promise<LogParticipant[]> {
  return Promise.all(
    readNames(text).map(async (pasted) => {
      const { data } = await client.query({
        query: StakeholderSearchDocument,
        variables: { term: pasted.name, kinds: ['PERSON'] },
      });
      const people = (data?.search ?? []).flatMap(({ person }) => (person ? [person] : []));
      return decide(pasted, people);
    }),
  );
}

/** Who is on both lists stays once. */
export function addParticipants(before: LogParticipant[], added: LogParticipant[]): LogParticipant[] {
  const known = new Set(before.flatMap(({ id }) => (id ? [id] : [])));
  return [...before, ...added.filter(({ id }) => !id || !known.has(id))];
}
