import { type Actor, Role } from '../../access';
import { newId, opaqueId } from '../../kernel';
import { type TestApp, testApp } from '../../testing/test-app';

let app: TestApp;
let officer: Actor;
const people = Array.from({ length: 20 }, () => newId());
const hidden = newId();
const organisation = newId();

beforeAll(async () => {
  app = await testApp();
  officer = await app.actor(Role.FIELD_OFFICER);
  await app.dataSource.query(
    `insert into person (id, name, sort_name) select id, 'Person ' || n, 'Person ' || n from unnest($1::uuid[]) with ordinality p(id, n)`,
    [people],
  );
  await app.dataSource.query(
    `insert into person (id, name, sort_name, sensitivity) values ($1, 'Hidden', 'Hidden', 2)`,
    [hidden],
  );
  await app.dataSource.query(
    `insert into organisation (id, name, kind_id) values ($1, 'House', md5('term:ORGANISATION_KIND:agency')::uuid)`,
    [organisation],
  );
});
afterAll(() => app.stop());

const tag = async (input: Record<string, unknown>) =>
  (
    await app.get(
      officer,
      `mutation($input: TagRecordsInput!) { tagPeople(input: $input) { people { id version tags { name } } userErrors { code path } } }`,
      { input },
    )
  ).tagPeople;

describe('tagPeople', () => {
  it('tags many at once, and changes only those whom it changes', async () => {
    const ids = people.map((id) => opaqueId('per', id));
    await tag({ ids: ids.slice(0, 1), add: ['Torture Bill'] });
    const { people: tagged, userErrors } = await tag({ ids, add: ['torture bill', 'Nairobi'], remove: ['never used'] });
    expect(userErrors).toEqual([]);
    expect(tagged.map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(tagged[0]).toMatchObject({ version: 3, tags: [{ name: 'Nairobi' }, { name: 'Torture Bill' }] });
    expect(tagged[19]).toMatchObject({ version: 2, tags: [{ name: 'Nairobi' }, { name: 'Torture Bill' }] });
    const { people: after } = await tag({ ids: ids.slice(0, 2), add: ['Nairobi'], remove: ['TORTURE BILL'] });
    expect(after).toMatchObject([{ version: 4, tags: [{ name: 'Nairobi' }] }, { version: 3 }]);
    expect(await app.rows('tag')).toHaveLength(2);
    const { tags } = await app.get(officer, '{ tags(search: "TORTURÉ") { totalCount nodes { name } } }');
    expect(tags).toEqual({ totalCount: 1, nodes: [{ name: 'Torture Bill' }] });
    expect((await app.get(await app.partner(organisation), '{ tags { totalCount } }')).tags.totalCount).toBe(0);
  });

  it('refuses the whole when somebody among them may not be seen', async () => {
    const before = await app.rows('person_tag');
    const answer = await tag({ ids: [people[0]!, hidden].map((id) => opaqueId('per', id)), add: ['Leak'] });
    expect(answer).toEqual({ people: null, userErrors: [{ code: 'NOT_FOUND', path: ['input', 'ids', '1'] }] });
    expect(await app.rows('person_tag')).toEqual(before);
    expect(await app.rows('tag', `name = 'Leak'`)).toEqual([]);
  });
});

describe('tagOrganisations', () => {
  it('tags organisations', async () => {
    const { tagOrganisations } = await app.get(
      officer,
      `mutation($input: TagRecordsInput!) { tagOrganisations(input: $input) { organisations { name tags { name } } userErrors { code } } }`,
      { input: { ids: [opaqueId('org', organisation)], add: ['Ally'] } },
    );
    expect(tagOrganisations).toEqual({ organisations: [{ name: 'House', tags: [{ name: 'Ally' }] }], userErrors: [] });
  });
});
