import { type Extension, Catalogue, embedded, extend, faults, many, one, sql } from '.';
import {
  membershipReading,
  organisationReading,
  personAbilities,
  personReading,
  postReading,
} from './testing/readings';
import { World, publishedSchema } from './testing/world';

let world: World;

beforeAll(async () => {
  world = await World.create();
});
afterAll(() => world.end());

const found = (
  from: string,
  to: string,
  further: readonly Extension[] = [],
  more: Parameters<typeof publishedSchema>[1] = {},
): string[] =>
  faults(
    publishedSchema((text) => {
      if (!text.includes(from)) throw new Error(`The schema does not say "${from}".`);
      return text.replace(from, to);
    }, more),
    world.catalogue(further),
  );

const foundIn = (extension: Extension): string[] => faults(publishedSchema(), world.catalogue([extension]));

describe('the check at start', () => {
  it('finds nothing wrong with what is right', () => {
    expect(faults(publishedSchema(), world.catalogue())).toEqual([]);
  });

  it('finds names that do not match', () => {
    expect(found('type Topic { name: String!', 'type Topic { title: String!')).toEqual([
      'Topic.name is declared, but not published.',
      'Topic.title is published, but nothing says how it is read.',
    ]);
    expect(found('isJournalist: Boolean!', '')).toEqual(['Person.isJournalist is declared, but not published.']);
    expect(found('holders(', 'heads(')).toEqual(
      ['Post.heads is published, but nothing says how it is read.', 'Post.holders is declared, but not published.']
        .sort()
        .reverse(),
    );
    expect(
      found('type PersonAbilities { amend: Boolean!', 'type PersonAbilities { amend: Boolean! burn: Boolean!'),
    ).toEqual(['PersonAbilities.burn is published, but nothing says how it is read.']);
    expect(found('startedOn: String! endedOn: String post: Post! }', 'startedOn: String! until: String }')).toEqual([
      'PostHolderEdge.until is published, but Membership does not say how it is read.',
    ]);
  });

  it('finds what may be null and is not published so', () => {
    expect(found('email: String influence', 'email: String! influence')).toEqual([
      'Person.email may be null (hidden, or without a value), and must be published as nullable.',
    ]);
    expect(found('bornOn: String fullName', 'bornOn: String! fullName')).toEqual([
      'Person.bornOn may be null (hidden, or without a value), and must be published as nullable.',
    ]);
    const relation = (name: string) => [`${name} may be invisible or missing, and must be published as nullable.`];
    expect(found('organisation: Organisation card', 'organisation: Organisation! card')).toEqual(
      relation('Person.organisation'),
    );
    expect(found('card: ContactCard', 'card: ContactCard!')).toEqual(relation('Person.card'));
    expect(found('county: County people', 'county: County! people')).toEqual(relation('Organisation.county'));
    expect(found('person(id: ID!): Person', 'person(id: ID!): Person!')).toEqual(relation('Query.person'));
    expect(found('host: Person notes', 'host: Person! notes')).toEqual([
      'Query.engagementsGroupedBy is null in "host" where it is not grouped by, and must be published so.',
    ]);
  });

  it('finds arguments and filters that mean nothing', () => {
    expect(found('search: String, country', 'search: String, continent: String, country')).toEqual([
      'Query.people has the argument "continent", but nothing says what it means.',
    ]);
    expect(found('search: String, ', '')).toEqual([
      'Query.people declares the condition "search", but has no such argument.',
    ]);
    expect(found('input PersonFilter {', 'input PersonFilter { surname: TextFilter')).toEqual([
      'PersonFilter.surname is published, but Person cannot be filtered by it.',
    ]);
    expect(found('input TopicFilter {', 'input TopicFilter { id: IdFilter')).toEqual([
      'TopicFilter.id is published, but Topic cannot be filtered by it.',
    ]);
    expect(found('input PersonOrder {', 'input PersonOrder { firstName: Direction')).toEqual([
      'PersonOrder.firstName is published, but Person cannot be sorted by it.',
    ]);
    expect(found('input ListFilter {', 'input ListFilter { lacks: String')).toEqual([
      'ListFilter.lacks is no operator.',
    ]);
    expect(found('input TopicsThat {', 'input TopicsThat { every: TopicFilter')).toEqual([
      'TopicsThat.every is no way to filter through a relation.',
    ]);
    expect(found('enum EngagementGrouping {', 'enum EngagementGrouping { YEAR')).toEqual([
      'Query.engagementsGroupedBy does not say what YEAR groups by.',
    ]);
    expect(found('enum EntryKind { ENGAGEMENT', 'enum EntryKind { MEETING')).toEqual([
      'Person.timeline has entries of the kind ENGAGEMENT, which EntryKind lacks.',
      'Query.timeline has entries of the kind ENGAGEMENT, which EntryKind lacks.',
    ]);
  });

  it('finds relations that lead elsewhere, or have no key, or no order', () => {
    expect(found('organisation: Organisation card', 'organisation: Topic card')).toEqual([
      'Person.organisation is published as Topic, but reads Organisation.',
    ]);
    expect(found('union Stakeholder = Person | Organisation', 'union Stakeholder = Person')).toEqual([
      'Engagement.stakeholders is published as Stakeholder, but reads Organisation.',
      'Participation.stakeholder is published as Stakeholder, but reads Organisation.',
    ]);
    const lead = (relation: Parameters<typeof extend>[1]) => foundIn(extend(postReading, relation as never));
    expect(lead({ relations: { title2: one(personReading, { by: 'nobody' as never }) } })).toEqual([
      'Post.title2 is declared, but not published.',
    ]);
    expect(
      found('type Post implements Node {', 'type Post implements Node { chair: Person', [
        extend(postReading, { relations: { chair: one(personReading, { by: 'chairId' as never }) } }),
      ]),
    ).toEqual(['Post has no column for "chairId".']);
    expect(
      found('type Post implements Node {', 'type Post implements Node { chair: Person', [
        extend(postReading, { relations: { chair: one(personReading) } }),
      ]),
    ).toEqual(['Post.chair must say by which key it leads to its row.']);
    expect(
      found('type Post implements Node {', 'type Post implements Node { viewerCan: PersonAbilities', [
        extend(postReading, { relations: { viewerCan: embedded(personAbilities) as never } }),
      ]),
    ).toEqual(['Post.viewerCan must be of the same row as what it is embedded in.']);
    expect(found('me: Person', 'me: Person another: Person', [], { another: one(personReading) })).toEqual([
      'Query.another must say which row it reads: by an id, a where or a condition.',
    ]);
    expect(
      found('type Post implements Node {', 'type Post implements Node { terms: [Membership!]!', [
        extend(postReading, { relations: { terms: many(membershipReading, { on: 'postId' }) } }),
      ]),
    ).toEqual(['Post.terms is a plain list and must declare its order.']);
    expect(
      found('type Post implements Node {', 'type Post implements Node { staff: PersonConnection!', [
        extend(postReading, { relations: { staff: many(membershipReading, { on: 'postId', node: 'post' }) } }),
      ]),
    ).toEqual(['Post.staff is published as Person, but reads Post.']);
  });

  it('finds filters and orders that no database can answer', () => {
    expect(
      found('type Post implements Node {', 'type Post implements Node { facts: JSON tags: [String!]!', [
        extend(postReading, {
          fields: {
            facts: { value: () => sql`'{}'::jsonb`, type: 'jsonb', nullable: true, filter: true },
            tags: { value: () => sql`'{}'::text[]`, type: 'text[]', sort: true },
          },
        }),
      ]),
    ).toEqual([
      'Post.facts is JSON, by which nothing can be filtered or sorted.',
      'Post.tags is a list, by which nothing can be sorted.',
    ]);
  });

  it('refuses at once what is declared twice, or nowhere', () => {
    const again = extend(personReading, { fields: { firstName: {} } });
    expect(() => world.catalogue([again])).toThrow('Person.firstName is declared twice.');
    expect(() => new Catalogue(world.dataSource, [organisationReading, organisationReading])).toThrow(
      '"Organisation" stands for two readings.',
    );
    expect(() => new Catalogue(world.dataSource, [organisationReading], [again])).toThrow(
      'The reading of Person is not among those of the planner.',
    );
    expect(faults(publishedSchema(), new Catalogue(world.dataSource, [organisationReading])).slice(0, 1)).toEqual([
      'The reading of County is not among those of the planner.',
    ]);
  });
});
