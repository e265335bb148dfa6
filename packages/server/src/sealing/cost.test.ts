import { Role } from '../access';
import { newId, opaqueId } from '../kernel';
import { type TestApp, testApp } from '../testing/test-app';

let app: TestApp;
beforeAll(async () => void (app = await testApp()));
afterAll(() => app.stop());

const WRITE = 'mutation($input: WriteNoteInput!) { writeNote(input: $input) { note { id } userErrors { code } } }';
const READ = 'query($id: ID!) { person(id: $id) { notes(first: 50) { nodes { id body createdAt } } } }';

describe('a page of fifty protected notes', () => {
  it('is read by one statement, whether the notes are sealed or not', async () => {
    const actor = await app.actor(Role.ADVOCACY_OFFICER);
    const people: string[] = [];
    for (const sensitivity of ['INTERNAL', 'PROTECTED']) {
      const uuid = newId();
      await app.dataSource.query(`insert into person (id, name, sort_name) values ($1, 'Bearer', 'Bearer')`, [uuid]);
      const id = opaqueId('per', uuid);
      people.push(id);
      for (let n = 0; n < 50; n += 1)
        await app.get(actor, WRITE, { input: { onId: id, body: `${n} `.padEnd(400, 'lorem '), sensitivity } });
    }
    const [open, sealed] = people;
    expect((await app.rows('note', 'is_sealed(body)')).length).toBe(50);
    const read = (id: string | undefined) => app.get(actor, READ, { id });
    expect(await app.countStatements(() => read(open))).toBe(1);
    expect(await app.countStatements(() => read(sealed))).toBe(1);
    const bodies = (await read(sealed)).person.notes.nodes.map(({ body }: { body: string }) => body);
    expect(bodies[0]).toBe('49 '.padEnd(400, 'lorem '));
    expect(bodies).toHaveLength(50);
  });
});
