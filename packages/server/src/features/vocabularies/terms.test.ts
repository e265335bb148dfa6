import { type Actor, Role } from '../../access';
import { opaqueId } from '../../kernel';
import { type TestApp, testApp } from '../../testing/test-app';

let app: TestApp;
let administrator: Actor;
let term: (vocabulary: string, code: string) => string;

beforeAll(async () => {
  app = await testApp();
  administrator = await app.actor(Role.ADMINISTRATOR);
  const terms = await app.rows('term');
  term = (vocabulary, code) =>
    opaqueId('trm', String(terms.find((row) => row.vocabulary === vocabulary && row.code === code)!.id));
});
afterAll(() => app.stop());

const RESULT = `{ term { id version code labelEn labelSw inverseLabelEn isSymmetric fromKind toKind isProtected position isRetired parent { code } impliesKind { code } } userErrors { code message path } }`;
const ADD = `mutation($input: AddTermInput!) { addTerm(input: $input) ${RESULT} }`;
const add = async (input: Record<string, unknown>) =>
  (await app.get(administrator, ADD, { input: { labelEn: 'A label', labelSw: 'Lebo', ...input } })).addTerm;
const amend = async (id: string, input: Record<string, unknown>) =>
  (
    await app.get(
      administrator,
      `mutation($id: ID!, $input: AmendTermInput!) { amendTerm(id: $id, input: $input) ${RESULT} }`,
      { id, input },
    )
  ).amendTerm;
const by = async (name: 'retireTerm' | 'restoreTerm', id: string) =>
  (await app.get(administrator, `mutation($id: ID!) { ${name}(id: $id) ${RESULT} }`, { id }))[name];

describe('addTerm', () => {
  it('puts a term at the end of its list, with a code made from its label', async () => {
    const { term: added, userErrors } = await add({
      vocabulary: 'TOPIC',
      labelEn: "Prisoners' Families & Aid",
      labelSw: 'Familia za wafungwa',
      parentId: term('TOPIC', 'prison_conditions'),
    });
    expect(userErrors).toEqual([]);
    expect(added).toMatchObject({
      version: 1,
      code: 'prisoners_families_aid',
      position: 13,
      isRetired: false,
      parent: { code: 'prison_conditions' },
    });
    expect((await add({ vocabulary: 'TOPIC', labelEn: 'Prisoners families aid' })).term.code).toBe(
      'prisoners_families_aid_2',
    );
    expect((await add({ vocabulary: 'TOPIC', labelEn: '16 days' })).term.code).toBe('t_16_days');
  });

  it('makes people of the implied kind of those who belong to the new kind of organisation', async () => {
    const implied = term('STAKEHOLDER_KIND', 'academic');
    const { term: added } = await add({
      vocabulary: 'ORGANISATION_KIND',
      labelEn: 'Think tank',
      impliesKindId: implied,
    });
    expect(added).toMatchObject({ code: 'think_tank', impliesKind: { code: 'academic' } });
  });

  it.each<[string, () => Record<string, unknown>, string, string[]]>([
    ['a code that is taken', () => ({ vocabulary: 'TOPIC', code: 'torture' }), 'TAKEN', ['input', 'code']],
    ['a code with spaces', () => ({ vocabulary: 'TOPIC', code: 'two words' }), 'INVALID', ['input', 'code']],
    ['a label of spaces', () => ({ vocabulary: 'TOPIC', labelEn: '  ' }), 'INVALID', ['input', 'labelEn']],
    ['a label of signs, without a code', () => ({ vocabulary: 'TOPIC', labelEn: '—' }), 'INVALID', ['input', 'code']],
    [
      'a wider term of another list',
      () => ({ vocabulary: 'TOPIC', parentId: term('STAKEHOLDER_KIND', 'doctor') }),
      'NOT_FOUND',
      ['input', 'parentId'],
    ],
    [
      'a kind implied by a topic',
      () => ({ vocabulary: 'TOPIC', impliesKindId: term('STAKEHOLDER_KIND', 'doctor') }),
      'INVALID',
      ['input', 'impliesKindId'],
    ],
    [
      'a tie with one label',
      () => ({ vocabulary: 'RELATIONSHIP_TYPE', inverseLabelEn: 'Is known by' }),
      'INVALID',
      ['input', 'inverseLabelSw'],
    ],
    [
      'a symmetric tie with two labels',
      () => ({ vocabulary: 'RELATIONSHIP_TYPE', isSymmetric: true, inverseLabelEn: 'Is known by' }),
      'INVALID',
      ['input', 'inverseLabelEn'],
    ],
    ['a topic with an end', () => ({ vocabulary: 'TOPIC', fromKind: 'PERSON' }), 'INVALID', ['input', 'fromKind']],
    ['a protected topic', () => ({ vocabulary: 'TOPIC', isProtected: true }), 'INVALID', ['input', 'isProtected']],
    [
      'a symmetric tie whose ends differ',
      () => ({ vocabulary: 'RELATIONSHIP_TYPE', isSymmetric: true, fromKind: 'PERSON' }),
      'INVALID',
      ['input', 'toKind'],
    ],
  ])('refuses %s, and leaves nothing behind', async (_, input, code, path) => {
    const counted = `select (select count(*) from term) as terms, (select count(*) from audit_entry where outcome = 'ALLOWED') as audited`;
    const before = await app.dataSource.query(counted);
    expect(await add(input())).toMatchObject({ term: null, userErrors: [{ code, path }] });
    expect(await app.dataSource.query(counted)).toEqual(before);
  });

  it('says who stands at the ends of a tie, and whether it is protected', async () => {
    const { term: added, userErrors } = await add({
      vocabulary: 'RELATIONSHIP_TYPE',
      labelEn: 'Shelters',
      inverseLabelEn: 'Is sheltered by',
      inverseLabelSw: 'Huhifadhiwa na',
      fromKind: 'ORGANISATION',
      toKind: 'PERSON',
      isProtected: true,
    });
    expect(userErrors).toEqual([]);
    expect(added).toMatchObject({ fromKind: 'ORGANISATION', toKind: 'PERSON', isProtected: true });
    expect((await amend(added.id, { fromKind: null, isProtected: false })).term).toMatchObject({
      fromKind: null,
      toKind: 'PERSON',
      isProtected: false,
    });
    expect((await amend(term('RELATIONSHIP_TYPE', 'ally_of'), { toKind: 'PERSON' })).userErrors).toMatchObject([
      { code: 'INVALID', path: ['input', 'toKind'] },
    ]);
  });

  it('is for those who keep the vocabularies', async () => {
    const input = { vocabulary: 'TOPIC', labelEn: 'A', labelSw: 'B' };
    const codes = await Promise.all(
      [Role.PROGRAMME_LEAD, Role.ADVOCACY_OFFICER, Role.AUDITOR].map(async (role) =>
        (await app.ask(await app.actor(role), ADD, { input })).errors?.map(({ code }) => code),
      ),
    );
    expect(codes).toEqual([undefined, ['FORBIDDEN'], ['FORBIDDEN']]);
  });
});

describe('amendTerm', () => {
  it('renames and moves, but never into a circle', async () => {
    const [torture, opcat] = [term('TOPIC', 'torture'), term('TOPIC', 'opcat')];
    expect((await amend(torture, { labelEn: 'Torture', expectedVersion: 1 })).term).toMatchObject({
      version: 2,
      code: 'torture',
      labelEn: 'Torture',
      labelSw: 'Utesaji na unyanyasaji',
    });
    expect((await amend(torture, { labelEn: 'X', expectedVersion: 1 })).userErrors).toMatchObject([
      { code: 'CONFLICT' },
    ]);
    expect((await amend(torture, { parentId: opcat })).userErrors).toEqual([
      {
        code: 'REFUSED',
        path: ['input', 'parentId'],
        message: 'OPCAT and preventive mechanisms is itself narrower than Torture. Choose another one.',
      },
    ]);
    expect((await amend(torture, { parentId: torture })).userErrors).toMatchObject([{ code: 'REFUSED' }]);
    expect((await amend(opcat, { parentId: null })).term.parent).toBeNull();
    expect((await amend(torture, { parentId: opcat, position: 3 })).term).toMatchObject({
      parent: { code: 'opcat' },
      position: 3,
    });
    expect((await amend('trm_1', { position: 3 })).userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['id'] }]);
  });
});

describe('retireTerm and restoreTerm', () => {
  it('take a term out of the list and put it back, and never delete it', async () => {
    const id = term('ENGAGEMENT_TYPE', 'social_media');
    const LISTED = `{ in: terms(vocabulary: ENGAGEMENT_TYPE) { id } all: terms(vocabulary: ENGAGEMENT_TYPE, includeRetired: true) { id } }`;
    const listed = async () => {
      const { in: offered, all } = await app.get(administrator, LISTED);
      return [offered, all].map((terms: { id: string }[]) => terms.some((each) => each.id === id));
    };
    expect((await by('restoreTerm', id)).userErrors).toMatchObject([{ code: 'REFUSED', path: ['id'] }]);
    expect((await by('retireTerm', id)).term).toMatchObject({ isRetired: true, version: 2 });
    expect(await listed()).toEqual([false, true]);
    expect((await by('retireTerm', id)).userErrors).toMatchObject([{ code: 'REFUSED', path: ['id'] }]);
    expect((await by('restoreTerm', id)).term).toMatchObject({ isRetired: false, version: 3 });
    expect(await listed()).toEqual([true, true]);
  });
});
