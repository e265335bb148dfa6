import { type Actor, Role } from '../../access';
import { newId, opaqueId } from '../../kernel';
import { type TestApp, testApp } from '../../testing/test-app';

let app: TestApp;
let officer: Actor;
const person = newId();
beforeAll(async () => {
  app = await testApp();
  officer = await app.actor(Role.ADVOCACY_OFFICER);
  await app.dataSource.query(`insert into person (id, name, sort_name) values ($1, 'Wambũi Odera', 'Odera')`, [person]);
});
afterAll(() => app.stop());

const node = async (id: string) =>
  (await app.get(officer, 'query($id: ID!) { node(id: $id) { __typename id } }', { id })).node;

describe('node', () => {
  it('finds a record of any type by its id', async () => {
    const id = opaqueId('per', person);
    expect(await node(id)).toEqual({ __typename: 'Person', id });
  });

  it('finds nothing by an id of another type, of nobody, or of something that is no node', async () => {
    const ids = ['org', 'hit', 'onm', 'idn', 'lnk', 'xyz'].map((prefix) => opaqueId(prefix, person));
    for (const id of [...ids, opaqueId('per', newId()), '', 'per_', 'per_1', `per_${person}`, '🙂'])
      expect([id, await node(id)]).toEqual([id, null]);
  });
});
