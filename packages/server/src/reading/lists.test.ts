import { type App, World, outsider, partnerMember, staff } from './testing/world';
import { opaque } from './testing/rows';

let world: World;
let app: App;

beforeAll(async () => {
  world = await World.create();
  app = world.app();
});
afterAll(() => world.end());

const names = (page: { nodes: { firstName: string }[] }): string[] => page.nodes.map(({ firstName }) => firstName);

const people = async (actor: Parameters<App['ask']>[0], args = 'first: 50') =>
  (await app.ask(actor, `{ people(${args}) { totalCount nodes { firstName } } }`)).data.people;

describe('who may see a row', () => {
  it('counts and lists only what the actor may see', async () => {
    expect((await people(staff)).totalCount).toBe(11);
    expect((await people(outsider)).totalCount).toBe(10);
    expect(names(await people(partnerMember)).sort()).toEqual(['F1', 'F5', 'F6']);
  });

  it('finds an invisible, foreign, unknown or malformed id as nothing', async () => {
    const { data, errors } = await app.ask(
      outsider,
      `{ hidden: person(id: "${opaque('per', 102)}") { id } hiddenNode: node(id: "${opaque('eng', 51)}") { id }
         foreign: person(id: "${opaque('org', 1)}") { id } unknown: node(id: "${opaque('per', 999)}") { id }
         prefix: node(id: "${opaque('xyz', 1)}") { id } malformed: node(id: "nonsense") { id } notANode: node(id: "${opaque('cty', 10)}") { id } }`,
    );
    expect(errors).toBeUndefined();
    expect(new Set(Object.values(data))).toEqual(new Set([null]));
    expect(Object.keys(data)).toHaveLength(7);
  });

  it('finds a node of any type by its prefix', async () => {
    const { data } = await app.ask(
      staff,
      `{ a: node(id: "${opaque('per', 104)}") { __typename id ... on Person { firstName } ... on Organisation { name } }
         b: node(id: "${opaque('org', 1)}") { __typename ... on Organisation { name } } }`,
    );
    expect(data).toEqual({
      a: { __typename: 'Person', id: opaque('per', 104), firstName: 'F4' },
      b: { __typename: 'Organisation', name: 'Haki Trust' },
    });
  });
});

describe('who may read a field', () => {
  it('masks it row by row, and gives it away in no filter', async () => {
    const { data } = await app.ask(partnerMember, '{ people { nodes { firstName email influence } } }');
    expect(data.people.nodes).toEqual([
      { firstName: 'F1', email: null, influence: null },
      { firstName: 'F5', email: null, influence: null },
      { firstName: 'F6', email: 'f6@example.org', influence: null },
    ]);
    expect(names(await people(partnerMember, 'filter: { email: { contains: "example" } }'))).toEqual(['F6']);
    expect(names(await people(partnerMember, 'filter: { email: { isNull: true } }'))).toEqual(['F1', 'F5']);
  });

  it('refuses to filter by what this viewer can read nowhere, and says what is possible', async () => {
    const { errors } = await app.ask(partnerMember, '{ people(filter: { influence: { eq: 1 } }) { totalCount } }');
    expect(errors).toEqual([
      'Person cannot be filtered by "influence". It can be filtered by id, firstName, email, languages, isJournalist, bornOn, fullName.',
    ]);
  });

  it('refuses to sort by what this viewer can read only on some rows', async () => {
    const { errors } = await app.ask(partnerMember, '{ people(orderBy: [{ email: ASC }]) { totalCount } }');
    expect(errors).toEqual([
      'Person cannot be sorted by "email". It can be sorted by surname, bornOn, fullName, score.',
    ]);
  });

  it('leaves a relation empty for those who may not follow it', async () => {
    const query = `query($id: ID!) { person(id: $id) { secrets { text } } }`;
    expect((await app.ask(staff, query, { id: opaque('per', 106) })).data.person.secrets).toEqual([]);
    expect((await app.ask(staff, query, { id: opaque('per', 104) })).data.person.secrets).toHaveLength(3);
    expect((await app.ask(partnerMember, query, { id: opaque('per', 105) })).data.person.secrets).toEqual([]);
  });
});

describe('the forms of values', () => {
  it('publishes arrays, objects, instants, large numbers and reduced dates', async () => {
    const { data } = await app.ask(
      staff,
      `{ person(id: "${opaque('per', 104)}") { languages preferences createdAt followers isJournalist spokenCount fullName }
         a: person(id: "${opaque('per', 101)}") { bornOn preferences } b: person(id: "${opaque('per', 102)}") { bornOn }
         c: person(id: "${opaque('per', 105)}") { bornOn } }`,
    );
    expect(data).toEqual({
      person: {
        languages: ['en', 'sw'],
        preferences: { call: { after: 9 } },
        createdAt: '2026-01-02T00:04:05.678Z',
        followers: '9007199254740993',
        isJournalist: false,
        spokenCount: 2,
        fullName: 'F4 L0',
      },
      a: { bornOn: '1971', preferences: null },
      b: { bornOn: '1972-03' },
      c: { bornOn: null },
    });
  });

  it('answers objects over the same row with what the viewer can do to it', async () => {
    const query = '{ people(first: 3, search: "F1") { nodes { firstName viewerCan { amend share again: amend } } } }';
    expect((await app.ask(staff, query)).data.people.nodes[0]).toEqual({
      firstName: 'F12',
      viewerCan: { amend: true, share: true, again: true },
    });
    expect((await app.ask(partnerMember, query)).data.people.nodes[0].viewerCan).toEqual({
      amend: false,
      share: false,
      again: false,
    });
    const own = await app.ask(
      { ...staff, audiences: ['00000000-0000-7000-8000-000000000900'] },
      `{ person(id: "${opaque('per', 102)}") { viewerCan { share } } }`,
    );
    expect(own.data.person.viewerCan).toEqual({ share: false });
  });

  it('hands resolvers what they need, masked as the viewer may know it', async () => {
    const query = '{ people(search: "F5") { nodes { initials contact organisation { name } } } }';
    expect((await app.ask(staff, query)).data.people.nodes).toEqual([
      { initials: 'FL', contact: 'mail f5@example.org', organisation: { name: 'Haki Trust' } },
    ]);
    expect((await app.ask(partnerMember, query)).data.people.nodes).toEqual([
      { initials: 'FL', contact: null, organisation: null },
    ]);
  });
});

describe('the selection', () => {
  it('follows aliases, fragments, directives and unions, and no alias captures a row', async () => {
    const query = `query($id: ID!, $yes: Boolean = true, $n: Int = 1) {
      p: person(id: $id) { ...Names @include(if: $yes) surname @skip(if: $yes) r1: surname t1: email "$" : id
        a: participations(first: $n) { nodes { stakeholder { __typename ... on Person { id } ... on Organisation { name } } } }
        b: participations(first: 2, after: null) { totalCount nodes { role } edges { node { role } } } }
      node(id: $id) { __typename ... on Person { organisation { name } } ... on Organisation { county { name } } } }
      fragment Names on Person { firstName ...More } fragment More on Node { id }`.replace('"$" : id', 'place: id');
    const { data, errors } = await app.ask(staff, query, { id: opaque('per', 104) });
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      p: {
        firstName: 'F4',
        id: opaque('per', 104),
        r1: 'L0',
        t1: 'f4@example.org',
        place: opaque('per', 104),
        a: { nodes: [{ stakeholder: { __typename: 'Person', id: opaque('per', 104) } }] },
        b: {
          totalCount: 3,
          nodes: [{ role: 'host' }, { role: 'speaker' }],
          edges: [{ node: { role: 'host' } }, { node: { role: 'speaker' } }],
        },
      },
      node: { __typename: 'Person', organisation: { name: 'Haki Trust' } },
    });
  });

  it('is one statement per root field, whatever is nested, for one row as for many', async () => {
    for (const size of [1, 10]) {
      world.statements.length = 0;
      await app.ask(
        staff,
        `{ people(first: ${size}) { totalCount pageInfo { hasNextPage } edges { cursor node { organisation { people { totalCount nodes {
           participations { edges { cursor node { engagement { participants { person { id } } } } } } } } } } } } counties { name } }`,
      );
      expect(world.statements).toHaveLength(2);
    }
  });
});
