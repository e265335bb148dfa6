import { type Actor, Role } from '../../access';
import { newId, opaqueId } from '../../kernel';
import { type TestApp, testApp } from '../../testing/test-app';

let app: TestApp;
let officer: Actor;
beforeAll(async () => {
  app = await testApp();
  officer = await app.actor(Role.ADVOCACY_OFFICER);
});
afterAll(() => app.stop());

it('answers who held what on any day, with dates known to the year', async () => {
  const [person, successor, senate, seat] = [newId(), newId(), newId(), newId()];
  await app.dataSource.query(
    `insert into person (id, name, sort_name) values ('${person}', 'Wambũi Odera', 'Odera'), ('${successor}', 'Juma Ali', 'Ali')`,
  );
  await app.dataSource.query(
    `insert into organisation (id, name, kind_id) values ('${senate}', 'Senate', md5('term:ORGANISATION_KIND:legislature')::uuid)`,
  );
  await app.dataSource.query(
    `insert into post (id, organisation_id, label) values ('${seat}', '${senate}', 'Senator for Kisumu')`,
  );
  await app.dataSource
    .query(`insert into membership (id, person_id, organisation_id, post_id, started_on, started_precision, ended_on, ended_precision) values
    ('${newId()}', '${person}', '${senate}', '${seat}', '2017-01-01', 'year', '2022-08-31', 'month'),
    ('${newId()}', '${successor}', '${senate}', '${seat}', '2022-09-01', 'month', null, null)`);
  const {
    post,
    person: current,
    people,
  } = await app.get(
    officer,
    `query($post: ID!, $person: ID!) {
      post(id: $post) { label before: holders(asOf: "2020-05-05") { edges { startedOn endedOn isCurrent node { name } } } now: holders(asOf: "2026-01-01") { totalCount nodes { name kinds { code } } } }
      person(id: $person) { name kinds { code } contactStatus currentMembership { post { label } organisation { name kind { labelEn } } } viewerCan { amend merge } }
      people(search: "wambui", kinds: ["policy_maker"]) { totalCount }
    }`,
    { post: opaqueId('pst', seat), person: opaqueId('per', successor) },
  );
  expect(post.before.edges).toEqual([
    { startedOn: '2017', endedOn: '2022-08', isCurrent: false, node: { name: 'Wambũi Odera' } },
  ]);
  expect(post.now).toEqual({ totalCount: 1, nodes: [{ name: 'Juma Ali', kinds: [{ code: 'policy_maker' }] }] });
  expect(current).toEqual({
    name: 'Juma Ali',
    kinds: [{ code: 'policy_maker' }],
    contactStatus: 'NEVER',
    currentMembership: {
      post: { label: 'Senator for Kisumu' },
      organisation: { name: 'Senate', kind: { labelEn: 'Legislature' } },
    },
    viewerCan: { amend: true, merge: true },
  });
  expect(people.totalCount).toBe(0);
  expect(await app.get(officer, `{ people(search: "odera wambui") { nodes { name } } }`)).toEqual({
    people: { nodes: [{ name: 'Wambũi Odera' }] },
  });
});
