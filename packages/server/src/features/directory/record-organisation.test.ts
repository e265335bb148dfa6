import { type Actor, Role } from '../../access';
import { opaqueId } from '../../kernel';
import { type TestApp, testApp } from '../../testing/test-app';

let app: TestApp;
let officer: Actor;
let kind: (code: string) => string;

beforeAll(async () => {
  app = await testApp();
  officer = await app.actor(Role.FIELD_OFFICER);
  const terms = await app.rows('term', `vocabulary = 'ORGANISATION_KIND'`);
  kind = (code) => opaqueId('trm', String(terms.find((row) => row.code === code)!.id));
});
afterAll(() => app.stop());

const FIELDS = `{ id version name shortName kind { code } parent { name } iatiType foundedOn dissolvedOn sensitivity tags { name } contactPoints { value } }`;
const record = async (input: Record<string, unknown>) =>
  (
    await app.get(
      officer,
      `mutation($input: RecordOrganisationInput!) { recordOrganisation(input: $input) { organisation ${FIELDS} userErrors { code message path } } }`,
      { input: { kindId: kind('ministry'), ...input } },
    )
  ).recordOrganisation;
const amend = async (id: string, input: Record<string, unknown>) =>
  (
    await app.get(
      officer,
      `mutation($id: ID!, $input: AmendOrganisationInput!) { amendOrganisation(id: $id, input: $input) { organisation ${FIELDS} userErrors { code message path } } }`,
      { id, input },
    )
  ).amendOrganisation;

describe('recordOrganisation', () => {
  it('records an organisation with what hangs on it', async () => {
    const { organisation: above } = await record({ name: 'Office of the President' });
    const { organisation, userErrors } = await record({
      name: 'Ministry  of Interior',
      shortName: 'MoI',
      parentId: above.id,
      iatiType: '10',
      foundedOn: '1963',
      tags: ['security'],
      contactPoints: [{ type: 'EMAIL', value: 'Registry@interior.example' }],
    });
    expect(userErrors).toEqual([]);
    expect(organisation).toEqual({
      id: expect.stringMatching(/^org_/),
      version: 1,
      name: 'Ministry of Interior',
      shortName: 'MoI',
      kind: { code: 'ministry' },
      parent: { name: 'Office of the President' },
      iatiType: '10',
      foundedOn: '1963',
      dissolvedOn: null,
      sensitivity: 'INTERNAL',
      tags: [{ name: 'security' }],
      contactPoints: [{ value: 'Registry@interior.example' }],
    });
  });

  it.each<[string, Record<string, unknown>, string, string[]]>([
    ['a name of spaces', { name: '   ' }, 'INVALID', ['input', 'name']],
    ['an unknown kind', { name: 'A', kindId: 'trm_0' }, 'NOT_FOUND', ['input', 'kindId']],
    ['an unknown parent', { name: 'A', parentId: 'org_0' }, 'NOT_FOUND', ['input', 'parentId']],
    ['a type that IATI does not know', { name: 'A', iatiType: '99' }, 'INVALID', ['input', 'iatiType']],
    [
      'an end before its beginning',
      { name: 'A', foundedOn: '2000', dissolvedOn: '1999-12' },
      'INVALID',
      ['input', 'dissolvedOn'],
    ],
  ])('refuses %s, and leaves nothing behind', async (_, input, code, path) => {
    const counted = `select (select count(*) from organisation) as organisations, (select count(*) from audit_entry where outcome = 'ALLOWED') as audited`;
    const before = await app.dataSource.query(counted);
    const { organisation, userErrors } = await record(input);
    expect(organisation).toBeNull();
    expect(userErrors).toEqual([{ code, path, message: expect.stringMatching(/\.$/) }]);
    expect(await app.dataSource.query(counted)).toEqual(before);
  });
});

describe('amendOrganisation', () => {
  it('moves an organisation in the tree, but never into itself or what is part of it', async () => {
    const { organisation: ministry } = await record({ name: 'Ministry' });
    const { organisation: department } = await record({ name: 'Department', parentId: ministry.id });
    const { organisation: unit } = await record({ name: 'Unit', parentId: department.id });
    expect((await amend(ministry.id, { parentId: ministry.id })).userErrors).toMatchObject([
      { code: 'REFUSED', path: ['input', 'parentId'] },
    ]);
    expect((await amend(ministry.id, { parentId: unit.id })).userErrors).toEqual([
      {
        code: 'REFUSED',
        path: ['input', 'parentId'],
        message: 'Unit is itself part of Ministry. Choose another organisation, or first take Unit out of it.',
      },
    ]);
    expect((await amend(unit.id, { parentId: null })).organisation.parent).toBeNull();
    expect((await amend(ministry.id, { parentId: unit.id })).organisation).toMatchObject({
      version: 2,
      parent: { name: 'Unit' },
    });
  });

  it('keeps a kind that was retired since, but gives it to nobody else', async () => {
    const { organisation } = await record({ name: 'Old Style', kindId: kind('agency') });
    await app.dataSource.query(`update term set retired_at = now() where code = 'agency'`);
    expect(
      (await amend(organisation.id, { name: 'Old Style Ltd', kindId: kind('agency') })).organisation,
    ).toMatchObject({ name: 'Old Style Ltd', kind: { code: 'agency' } });
    expect((await record({ name: 'New Style', kindId: kind('agency') })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['input', 'kindId'] },
    ]);
  });
});
