import { type Actor, Role } from '../../access';
import { newId, opaqueId } from '../../kernel';
import { type TestApp, testApp } from '../../testing/test-app';

let app: TestApp;
let officer: Actor;
const person = newId();
const senate = newId();
const [per, org] = [opaqueId('per', person), opaqueId('org', senate)];

beforeAll(async () => {
  app = await testApp();
  officer = await app.actor(Role.ADVOCACY_OFFICER);
  app.time.now = new Date('2026-11-23T09:00:00Z');
  await app.dataSource.query(
    `insert into person (id, name, sort_name) values ('${person}', 'Wambũi Odera', 'Odera, Wambũi')`,
  );
  await app.dataSource.query(
    `insert into organisation (id, name, kind_id) values ('${senate}', 'Senate', md5('term:ORGANISATION_KIND:legislature')::uuid)`,
  );
});
afterAll(() => app.stop());

const MEMBERSHIP = `{ membership { id version role startedOn endedOn endReason isCurrent post { id label } organisation { name } } userErrors { code message path } }`;
const act = async (name: string, input: Record<string, unknown>, id?: string) => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
  const answer = await app.get(
    officer,
    id
      ? `mutation($id: ID!, $input: ${type}) { done: ${name}(id: $id, input: $input) ${MEMBERSHIP} }`
      : `mutation($input: ${type}) { done: ${name}(input: $input) ${MEMBERSHIP} }`,
    { id, input },
  );
  return answer.done;
};
const post = async (input: Record<string, unknown>, id?: string) =>
  (
    await app.get(
      officer,
      id
        ? `mutation($id: ID!, $input: AmendPostInput!) { done: amendPost(id: $id, input: $input) { post { id version label county { name } constituency { name } } userErrors { code path } } }`
        : `mutation($input: RecordPostInput!) { done: recordPost(input: $input) { post { id version label county { name } constituency { name } } userErrors { code path } } }`,
      { id, input },
    )
  ).done;

describe('recordPost and amendPost', () => {
  it('keep one seat of a name for each constituency', async () => {
    const [mvita, nyali] = (await app.rows('constituency', `name in ('Mvita', 'Nyali') order by name`)).map(({ id }) =>
      opaqueId('con', String(id)),
    );
    const first = await post({ organisationId: org, label: 'Delegate', constituencyId: mvita });
    expect(first).toMatchObject({
      userErrors: [],
      post: { version: 1, label: 'Delegate', county: { name: 'Mombasa' }, constituency: { name: 'Mvita' } },
    });
    expect((await post({ organisationId: org, label: ' DELEGATE', constituencyId: mvita })).userErrors).toEqual([
      { code: 'TAKEN', path: ['input', 'label'] },
    ]);
    const second = await post({ organisationId: org, label: 'Delegate', constituencyId: nyali });
    expect(second.userErrors).toEqual([]);
    expect((await post({ constituencyId: mvita }, second.post.id)).userErrors).toEqual([
      { code: 'TAKEN', path: ['input', 'label'] },
    ]);
    expect((await post({ label: 'Delegate for Nyali', expectedVersion: 1 }, second.post.id)).post).toMatchObject({
      version: 2,
      label: 'Delegate for Nyali',
      constituency: { name: 'Nyali' },
    });
    expect((await post({ organisationId: 'org_1', label: 'Chair' })).userErrors).toEqual([
      { code: 'NOT_FOUND', path: ['input', 'organisationId'] },
    ]);
  });
});

describe('recordMembership', () => {
  it('puts a person into an organisation and a post that are found or made', async () => {
    const { membership, userErrors } = await act('recordMembership', {
      personId: per,
      organisationId: org,
      postLabel: 'Senator for Kisumu',
      startedOn: '2022-09',
    });
    expect(userErrors).toEqual([]);
    expect(membership).toEqual({
      id: expect.stringMatching(/^mem_/),
      version: 1,
      role: null,
      startedOn: '2022-09',
      endedOn: null,
      endReason: null,
      isCurrent: true,
      post: { id: expect.stringMatching(/^pst_/), label: 'Senator for Kisumu' },
      organisation: { name: 'Senate' },
    });
    const again = await act('recordMembership', {
      personId: per,
      organisationId: org,
      postId: membership.post.id,
      startedOn: '2024',
    });
    expect(again).toMatchObject({ membership: null, userErrors: [{ code: 'TAKEN' }] });
  });

  it.each<[string, Record<string, unknown>, string, string[]]>([
    ['nobody', { personId: 'per_1', organisationId: org }, 'NOT_FOUND', ['input', 'personId']],
    ['nowhere', { personId: per }, 'INVALID', ['input', 'organisationName']],
    ['an unknown post', { personId: per, postId: 'pst_1' }, 'NOT_FOUND', ['input', 'postId']],
    [
      'an end before its start',
      { personId: per, organisationName: 'New House', startedOn: '2020', endedOn: '2019-12' },
      'INVALID',
      ['input', 'endedOn'],
    ],
  ])('refuses %s, and leaves nothing behind', async (_, input, code, path) => {
    const counted = `select (select count(*) from membership) as memberships, (select count(*) from organisation) as organisations, (select count(*) from audit_entry where outcome = 'ALLOWED') as audited`;
    const before = await app.dataSource.query(counted);
    expect(await act('recordMembership', input)).toMatchObject({ membership: null, userErrors: [{ code, path }] });
    expect(await app.dataSource.query(counted)).toEqual(before);
  });

  it('hides people that one may not see', async () => {
    const hidden = newId();
    await app.dataSource.query(
      `insert into person (id, name, sort_name, sensitivity) values ('${hidden}', 'Hidden', 'Hidden', 3)`,
    );
    expect(
      (await act('recordMembership', { personId: opaqueId('per', hidden), organisationId: org })).userErrors,
    ).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'personId'] }]);
  });
});

describe('endMembership', () => {
  it('keeps what has ended, and passes its promises to whoever holds the post next', async () => {
    const successor = newId();
    await app.dataSource.query(
      `insert into person (id, name, sort_name) values ('${successor}', 'Juma Ali', 'Ali, Juma')`,
    );
    const { membership } = await act('recordMembership', {
      personId: per,
      organisationId: org,
      postLabel: 'Majority Whip',
      startedOn: '2017-09-01',
    });
    await app.dataSource.query(
      `insert into commitment (id, person_id, post_id, text, made_at) values ('${newId()}', '${person}', $1, 'I will table it.', '2026-01-10')`,
      [(await app.rows('post', `label = 'Majority Whip'`))[0]!.id],
    );
    const told: string[] = [];
    const quiet = app.events.subscribe(({ name }) => told.push(name));
    expect((await act('endMembership', { endedOn: '2017-08' }, membership.id)).userErrors).toMatchObject([
      { code: 'INVALID', path: ['input', 'endedOn'] },
    ]);
    expect(told).toEqual([]);
    const ended = await act('endMembership', { endedOn: '2026-10', reason: 'Resigned' }, membership.id);
    quiet();
    expect(told).toEqual(['MembershipEnded']);
    expect(ended).toMatchObject({
      userErrors: [],
      membership: { version: 2, endedOn: '2026-10', endReason: 'Resigned', isCurrent: false },
    });
    expect((await act('endMembership', { endedOn: '2026-11' }, membership.id)).userErrors).toMatchObject([
      { code: 'REFUSED', path: ['id'] },
    ]);
    await act('recordMembership', {
      personId: opaqueId('per', successor),
      postId: membership.post.id,
      startedOn: '2026-11',
    });
    const { post: whip, person: former } = await app.get(
      officer,
      `query($post: ID!, $person: ID!) {
        post(id: $post) { openCommitments { nodes { heldBy { name } isInherited } } holders { totalCount } }
        person(id: $person) { memberships(asOf: "2020-01-01") { nodes { post { label } } } } }`,
      { post: membership.post.id, person: per },
    );
    expect(whip).toEqual({
      openCommitments: { nodes: [{ heldBy: { name: 'Juma Ali' }, isInherited: true }] },
      holders: { totalCount: 2 },
    });
    expect(former.memberships.nodes).toEqual([{ post: { label: 'Majority Whip' } }]);
  });

  it('lets what ends later end earlier', async () => {
    const { membership } = await act('recordMembership', {
      personId: per,
      organisationName: 'Committee on Justice',
      role: 'member',
      endedOn: '2027-08',
    });
    expect((await act('endMembership', { endedOn: '2026-11-22' }, membership.id)).membership).toMatchObject({
      endedOn: '2026-11-22',
      isCurrent: false,
    });
  });
});

describe('amendMembership', () => {
  it('corrects dates and post, within the organisation', async () => {
    const { membership } = await act('recordMembership', {
      personId: per,
      organisationName: 'Party A',
      startedOn: '2019',
    });
    const amended = await act('amendMembership', { startedOn: '2018-03', role: 'delegate' }, membership.id);
    expect(amended.membership).toMatchObject({ version: 2, startedOn: '2018-03', role: 'delegate' });
    const [elsewhere] = await app.rows('post', `label = 'Senator for Kisumu'`);
    expect(
      (await act('amendMembership', { postId: opaqueId('pst', String(elsewhere!.id)) }, membership.id)).userErrors,
    ).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'postId'] }]);
    expect((await act('amendMembership', { endedOn: '2017' }, membership.id)).userErrors).toMatchObject([
      { code: 'INVALID', path: ['input', 'endedOn'] },
    ]);
    expect((await act('amendMembership', { role: 'x', expectedVersion: 1 }, membership.id)).userErrors).toMatchObject([
      { code: 'CONFLICT' },
    ]);
  });
});

describe('people', () => {
  it('can be filtered by what they hold', async () => {
    const names = async (memberships: unknown) =>
      (
        await app.get(officer, 'query($filter: PersonFilter) { people(filter: $filter) { nodes { name } } }', {
          filter: { memberships },
        })
      ).people.nodes.map(({ name }: { name: string }) => name);
    expect(await names({ some: { organisation: { is: { id: { eq: org } } }, isCurrent: { eq: true } } })).toEqual([
      'Juma Ali',
      'Wambũi Odera',
    ]);
    expect(
      await names({ some: { post: { is: { label: { eq: 'Majority Whip' } } }, isCurrent: { eq: true } } }),
    ).toEqual(['Juma Ali']);
    expect(await names({ none: { post: { is: { label: { eq: 'Majority Whip' } } } } })).toEqual([]);
  });
});
