import { type Actor, Role } from '../../access';
import { newId, opaqueId } from '../../kernel';
import { type TestApp, testApp } from '../../testing/test-app';

let app: TestApp;
let officer: Actor;
beforeAll(async () => {
  app = await testApp();
  officer = await app.actor(Role.ADVOCACY_OFFICER);
  const add = (name: string, more = '') =>
    app.dataSource.query(
      `insert into person (id, name, sort_name${more && ', sensitivity'}) values ($1, $2, $2${more})`,
      [newId(), name],
    );
  for (const name of [
    "Wanjikũ Ng'ang'a",
    'Mohammed Abdi Hassan',
    'Silvanus Okoth Ang’ila',
    'Amos Kipchumba Lelei',
    'Zipporah Kipchumba',
    "Amos Gĩtonga Ng'ang'a",
    "Faith Wairimũ Ng'ang'a",
  ])
    await add(name);
  await add('Kipchumba the Hidden', ', 2');
  await app.dataSource.query(
    `insert into other_name (id, person_id, name) select $1, id, 'Mama Mboga' from person where name like 'Wanjik%'`,
    [newId()],
  );
});
afterAll(() => app.stop());

const found = async (term: string, actor = officer): Promise<string[]> => {
  const { search } = await app.get(
    actor,
    'query($term: String!) { search(term: $term, kinds: [PERSON]) { kind person { name } } }',
    {
      term,
    },
  );
  return search.map(({ person }: { person: { name: string } }) => person.name);
};

describe('search', () => {
  it.each([
    ['w', "Wanjikũ Ng'ang'a"],
    ['wanjiku', "Wanjikũ Ng'ang'a"],
    ['nganga wanjiku', "Wanjikũ Ng'ang'a"],
    ['nganga amo', "Amos Gĩtonga Ng'ang'a"],
    ['mama mbo', "Wanjikũ Ng'ang'a"],
    ['mohamed', 'Mohammed Abdi Hassan'],
    ['hasan', 'Mohammed Abdi Hassan'],
    ['ANGILA', 'Silvanus Okoth Ang’ila'],
    ['silvnus oko', 'Silvanus Okoth Ang’ila'],
  ])('finds by “%s”', async (term, name) => {
    expect((await found(term))[0]).toBe(name);
  });

  it('shows nothing that may not be seen, and takes any text', async () => {
    expect((await found('kipchumba')).sort()).toEqual(['Amos Kipchumba Lelei', 'Zipporah Kipchumba']);
    expect(await found('kipchumba', await app.partner(await anOrganisation()))).toEqual([]);
    for (const term of ['', "'", '%', '&|!():*', '\\', 'a'.repeat(500), '🙂'])
      expect(await found(term)).toEqual(expect.any(Array));
  });

  it('is asked beside something else', async () => {
    const { people, search } = await app.get(
      officer,
      '{ people(first: 1) { nodes { id } } search(term: "wanjiku") { person { name } } }',
    );
    expect(people.nodes).toHaveLength(1);
    expect(search[0].person.name).toBe("Wanjikũ Ng'ang'a");
  });

  it('is one statement', async () => {
    expect(await app.countStatements(() => found('kip'))).toBe(1);
  });
});

async function anOrganisation(): Promise<string> {
  const id = newId();
  await app.dataSource.query(
    `insert into organisation (id, name, kind_id) values ($1, 'A partner', md5('term:ORGANISATION_KIND:partner_ngo')::uuid)`,
    [id],
  );
  return id;
}

describe('a post', () => {
  const add = async (mutation: string, type: string, result: string, input: Record<string, unknown>) =>
    (
      await app.get(
        officer,
        `mutation($input: ${type}!) { done: ${mutation}(input: $input) { ${result} { id } userErrors { message } } }`,
        { input },
      )
    ).done[result];
  const posts = async (term: string): Promise<string[]> => {
    const { search } = await app.get(
      officer,
      'query($term: String!) { search(term: $term, kinds: [POST]) { post { label } } }',
      { term },
    );
    return search.map(({ post }: { post: { label: string } }) => post.label);
  };

  it('is found by the new name of its organisation, and no longer by the old one', async () => {
    const [kind] = await app.rows('term', `vocabulary = 'ORGANISATION_KIND' and code = 'agency'`);
    const house = await add('recordOrganisation', 'RecordOrganisationInput', 'organisation', {
      name: 'Directorate of Remand',
      kindId: opaqueId('trm', String(kind!.id)),
    });
    await add('recordPost', 'RecordPostInput', 'post', { organisationId: house.id, label: 'Registrar' });
    expect(await posts('registrar remand')).toEqual(['Registrar']);
    const { amendOrganisation } = await app.get(
      officer,
      `mutation($id: ID!, $input: AmendOrganisationInput!) { amendOrganisation(id: $id, input: $input) { userErrors { message } } }`,
      { id: house.id, input: { name: 'Bureau of Custody' } },
    );
    expect(amendOrganisation.userErrors).toEqual([]);
    expect(await posts('registrar custody')).toEqual(['Registrar']);
    expect(await posts('remand')).toEqual([]);
  });
});
