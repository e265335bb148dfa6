import { type Actor, Role } from '../../access';
import { newId, opaqueId } from '../../kernel';
import { type TestApp, testApp } from '../../testing/test-app';

let app: TestApp;
let officer: Actor;
const ids = { wambui: newId(), juma: newId(), fund: newId(), sealed: newId() };
const per = (name: 'wambui' | 'juma' | 'sealed') => opaqueId('per', ids[name]);
const fund = opaqueId('org', ids.fund);
let type: (code: string) => string;

beforeAll(async () => {
  app = await testApp();
  officer = await app.actor(Role.MEDIA_LIAISON);
  await app.dataSource.query(
    `insert into person (id, name, sort_name, sensitivity) values ($1, 'Wambũi', 'Wambũi', 0), ($2, 'Juma', 'Juma', 0), ($3, 'Sealed', 'Sealed', 3)`,
    [ids.wambui, ids.juma, ids.sealed],
  );
  await app.dataSource.query(
    `insert into organisation (id, name, kind_id, sensitivity) values ($1, 'Fund', md5('term:ORGANISATION_KIND:donor')::uuid, 0)`,
    [ids.fund],
  );
  const terms = await app.rows('term', `vocabulary = 'RELATIONSHIP_TYPE'`);
  type = (code) => opaqueId('trm', String(terms.find((row) => row.code === code)!.id));
});
afterAll(() => app.stop());

const RESULT = `{ relationship { id version startedOn endedOn note type { code } from { ... on Person { name } ... on Organisation { name } } to { ... on Person { name } } } userErrors { code message path } }`;
const record = async (input: Record<string, unknown>) =>
  (
    await app.get(
      officer,
      `mutation($input: RecordRelationshipInput!) { recordRelationship(input: $input) ${RESULT} }`,
      { input },
    )
  ).recordRelationship;
const amend = async (id: string, input: Record<string, unknown>) =>
  (
    await app.get(
      officer,
      `mutation($id: ID!, $input: AmendRelationshipInput!) { amendRelationship(id: $id, input: $input) ${RESULT} }`,
      { id, input },
    )
  ).amendRelationship;
const END = `relationships { isForward type { code labelEn inverseLabelEn } relationship { id } other { ... on Person { name } ... on Organisation { name } } }`;
const ends = async (id: string, actor = officer) =>
  (await app.get(actor, `query($id: ID!) { person(id: $id) { ${END} } }`, { id })).person.relationships.map(
    (end: {
      isForward: boolean;
      type: { labelEn: string; inverseLabelEn: string };
      other: { name: string } | null;
    }) => [end.isForward ? end.type.labelEn : end.type.inverseLabelEn, end.other?.name],
  );

it('shows a tie on both of its ends, each with its own label', async () => {
  const { relationship, userErrors } = await record({
    typeId: type('mentors'),
    fromId: per('wambui'),
    toId: per('juma'),
    startedOn: '2019',
    note: 'Since law school.',
  });
  expect(userErrors).toEqual([]);
  expect(relationship).toMatchObject({
    version: 1,
    startedOn: '2019',
    note: 'Since law school.',
    from: { name: 'Wambũi' },
    to: { name: 'Juma' },
  });
  await record({ typeId: type('funds'), fromId: fund, toId: per('juma') });
  expect(await ends(per('wambui'))).toEqual([['Mentors', 'Juma']]);
  expect(await ends(per('juma'))).toEqual([
    ['Is funded by', 'Fund'],
    ['Is mentored by', 'Wambũi'],
  ]);
  const { organisation } = await app.get(officer, `query($id: ID!) { organisation(id: $id) { ${END} } }`, { id: fund });
  expect(organisation.relationships).toMatchObject([{ isForward: true, other: { name: 'Juma' } }]);
});

it('shows one label on both ends of a symmetric tie, and knows it from either end', async () => {
  const { relationship } = await record({ typeId: type('ally_of'), fromId: per('wambui'), toId: per('juma') });
  expect((await ends(per('wambui')))[0]).toEqual(['Ally of', 'Juma']);
  expect((await ends(per('juma')))[0]).toEqual(['Ally of', 'Wambũi']);
  expect((await record({ typeId: type('ally_of'), fromId: per('juma'), toId: per('wambui') })).userErrors).toEqual([
    {
      code: 'TAKEN',
      message: 'They are tied in this way (Ally of) at that time already. Amend that one instead.',
      path: ['input'],
    },
  ]);
  expect((await amend(relationship.id, { endedOn: '2020-06' })).relationship).toMatchObject({
    version: 2,
    endedOn: '2020-06',
  });
  expect(
    (await record({ typeId: type('ally_of'), fromId: per('juma'), toId: per('wambui'), startedOn: '2021' })).userErrors,
  ).toEqual([]);
  expect(await ends(per('wambui'))).toEqual([
    ['Ally of', 'Juma'],
    ['Mentors', 'Juma'],
    ['Ally of', 'Juma'],
  ]);
});

it.each<[string, () => Record<string, unknown>, string, string[]]>([
  [
    'a tie to oneself',
    () => ({ typeId: type('advises'), fromId: per('juma'), toId: per('juma') }),
    'INVALID',
    ['input', 'toId'],
  ],
  [
    'somebody who may not be seen',
    () => ({ typeId: type('advises'), fromId: per('juma'), toId: per('sealed') }),
    'NOT_FOUND',
    ['input', 'toId'],
  ],
  [
    'a type that is none',
    () => ({ typeId: 'trm_1', fromId: per('juma'), toId: per('wambui') }),
    'NOT_FOUND',
    ['input', 'typeId'],
  ],
  [
    'an end before its start',
    () => ({ typeId: type('advises'), fromId: per('juma'), toId: fund, startedOn: '2020', endedOn: '2019' }),
    'INVALID',
    ['input', 'endedOn'],
  ],
  [
    'a person who is chaired',
    () => ({ typeId: type('chairs'), fromId: per('juma'), toId: per('wambui') }),
    'INVALID',
    ['input', 'toId'],
  ],
  [
    'an organisation that chairs',
    () => ({ typeId: type('chairs'), fromId: fund, toId: fund }),
    'INVALID',
    ['input', 'toId'],
  ],
  [
    'an organisation that mentors',
    () => ({ typeId: type('mentors'), fromId: fund, toId: per('juma') }),
    'INVALID',
    ['input', 'fromId'],
  ],
  [
    'a colleague that is an organisation',
    () => ({ typeId: type('colleague_of'), fromId: per('juma'), toId: fund }),
    'INVALID',
    ['input', 'toId'],
  ],
])('refuses %s, and leaves nothing behind', async (_, input, code, path) => {
  const counted = `select (select count(*) from relationship) as ties, (select count(*) from audit_entry where outcome = 'ALLOWED') as audited`;
  const before = await app.dataSource.query(counted);
  expect(await record(input())).toMatchObject({ relationship: null, userErrors: [{ code, path }] });
  expect(await app.dataSource.query(counted)).toEqual(before);
});

it('hides a tie to somebody who may not be seen, and every tie from partners', async () => {
  await app.dataSource.query(
    `insert into relationship (id, type_id, from_person_id, to_person_id) values ($1, md5('term:RELATIONSHIP_TYPE:advises')::uuid, $2, $3)`,
    [newId(), ids.wambui, ids.sealed],
  );
  expect((await ends(per('wambui'))).map(([label]: [string]) => label)).not.toContain('Advises');
  expect(await ends(per('wambui'), await app.partner(ids.fund))).toEqual([]);
});

it('removes a mistake', async () => {
  const { relationship } = await record({ typeId: type('opposes'), fromId: per('wambui'), toId: fund });
  const REMOVE = `mutation($id: ID!) { removeRelationship(id: $id) { removedId userErrors { code } } }`;
  const { removeRelationship } = await app.get(officer, REMOVE, { id: relationship.id });
  expect(removeRelationship).toEqual({ removedId: relationship.id, userErrors: [] });
  expect((await app.get(officer, REMOVE, { id: relationship.id })).removeRelationship).toEqual({
    removedId: null,
    userErrors: [{ code: 'NOT_FOUND' }],
  });
});

it('is read in one statement, however many ties there are', async () => {
  const read = () => app.get(officer, `{ people { nodes { name ${END} } } }`);
  expect(await app.countStatements(read)).toBe(1);
});

it('says who can stand at an end', async () => {
  const chaired = await record({ typeId: type('chairs'), fromId: per('juma'), toId: per('wambui') });
  expect(chaired.userErrors[0].message).toBe(
    '“Chairs” leads to an organisation. Choose one, or another kind of relationship.',
  );
  const mentored = await record({ typeId: type('mentors'), fromId: fund, toId: per('juma') });
  expect(mentored.userErrors[0].message).toBe(
    '“Mentors” begins with a person. Choose one, or another kind of relationship.',
  );
  expect((await record({ typeId: type('chairs'), fromId: per('juma'), toId: fund })).userErrors).toEqual([]);
});

describe('a tie of a protected kind', () => {
  let friend: Actor;
  let stranger: Actor;
  let tie: Record<string, unknown>;
  beforeAll(async () => {
    [friend, stranger] = [await app.actor(Role.FIELD_OFFICER), await app.actor(Role.FIELD_OFFICER)];
    const { addTerm } = await app.get(
      await app.actor(Role.ADMINISTRATOR),
      `mutation { addTerm(input: { vocabulary: RELATIONSHIP_TYPE, labelEn: "Shelters", labelSw: "Huhifadhi",
        inverseLabelEn: "Is sheltered by", inverseLabelSw: "Huhifadhiwa na", isProtected: true }) { term { id } } }`,
    );
    tie = { typeId: addTerm.term.id, fromId: per('wambui'), toId: per('juma') };
  });
  const seesIt = async (actor: Actor): Promise<boolean> =>
    (await ends(per('juma'), actor)).some(([label]: [string]) => label === 'Is sheltered by');

  it('is born protected, and open to whoever records it and to those they name', async () => {
    const { relationship, userErrors } = await record({ ...tie, openToIds: [opaqueId('acc', friend.accountId)] });
    expect(userErrors).toEqual([]);
    expect((await app.rows('relationship', 'sensitivity = 2')).map(({ id }) => opaqueId('rel', String(id)))).toEqual([
      relationship.id,
    ]);
    expect([await seesIt(officer), await seesIt(friend), await seesIt(stranger)]).toEqual([true, true, false]);
  });

  it('does not exist for those who may not see it, in a refusal either', async () => {
    expect((await record(tie)).userErrors).toMatchObject([{ code: 'TAKEN' }]);
    const { recordRelationship } = await app.get(
      stranger,
      `mutation($input: RecordRelationshipInput!) { recordRelationship(input: $input) { userErrors { code } } }`,
      { input: tie },
    );
    expect(recordRelationship.userErrors).toEqual([]);
  });
});
