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

const WRITE =
  'mutation($input: WriteNoteInput!) { writeNote(input: $input) { note { id body sensitivity version createdBy { name } viewerCan { amend } } userErrors { code path } } }';
const write = async (actor: Actor, input: Record<string, unknown>) =>
  (await app.get(actor, WRITE, { input: { onId: opaqueId('per', person), ...input } })).writeNote;
const seen = async (actor: Actor): Promise<string[]> => {
  const { person: found } = await app.get(
    actor,
    'query($id: ID!) { person(id: $id) { notes(first: 100) { nodes { body } } } }',
    { id: opaqueId('per', person) },
  );
  return found.notes.nodes.map(({ body }: { body: string }) => body);
};

describe('a note', () => {
  it('stands on its record, under its author’s name', async () => {
    expect(await write(officer, { body: ' Prefers mornings. ' })).toMatchObject({
      note: {
        body: 'Prefers mornings.',
        sensitivity: 'INTERNAL',
        createdBy: { name: officer.name },
        viewerCan: { amend: true },
      },
      userErrors: [],
    });
    expect(await seen(officer)).toContain('Prefers mornings.');
  });

  it('is changed and removed by its author alone', async () => {
    const { note } = await write(officer, { body: 'Mine' });
    const colleague = await app.actor(Role.ADVOCACY_OFFICER);
    const amend =
      'mutation($id: ID!, $body: String!) { amendNote(id: $id, input: { body: $body, expectedVersion: 1 }) { note { body } userErrors { code } } }';
    const remove = 'mutation($id: ID!) { removeNote(id: $id) { removedId userErrors { code } } }';
    expect((await app.get(colleague, amend, { id: note.id, body: 'Yours' })).amendNote).toEqual({
      note: null,
      userErrors: [{ code: 'REFUSED' }],
    });
    expect((await app.get(colleague, remove, { id: note.id })).removeNote).toEqual({
      removedId: null,
      userErrors: [{ code: 'REFUSED' }],
    });
    expect((await app.get(officer, amend, { id: note.id, body: 'Mine, mended' })).amendNote).toEqual({
      note: { body: 'Mine, mended' },
      userErrors: [],
    });
    expect((await app.get(officer, amend, { id: note.id, body: 'Again' })).amendNote.userErrors).toEqual([
      { code: 'CONFLICT' },
    ]);
    expect((await app.get(officer, remove, { id: note.id })).removeNote.removedId).toBe(note.id);
    expect(await seen(officer)).not.toContain('Mine, mended');
  });

  it('that is protected is seen by its author and nobody else, although the person is open', async () => {
    await write(officer, { body: 'Threatened last week', sensitivity: 'PROTECTED' });
    expect(await seen(officer)).toContain('Threatened last week');
    expect(await seen(await app.actor(Role.ADMINISTRATOR, Role.PROGRAMME_LEAD))).not.toContain('Threatened last week');
  });

  it('is refused when it is empty, on nothing, or by those who keep no records', async () => {
    const before = await app.rows('note');
    expect((await write(officer, { body: '' })).userErrors).toEqual([{ code: 'INVALID', path: ['input', 'body'] }]);
    expect((await write(officer, { body: 'x', onId: 'per_00000000000070008000000000000000' })).userErrors).toEqual([
      { code: 'NOT_FOUND', path: ['input', 'onId'] },
    ]);
    expect(
      (await app.ask(await app.actor(Role.AUDITOR), WRITE, { input: { onId: opaqueId('per', person), body: 'x' } }))
        .errors?.[0]?.code,
    ).toBe('FORBIDDEN');
    expect(await app.rows('note')).toHaveLength(before.length);
  });
});
