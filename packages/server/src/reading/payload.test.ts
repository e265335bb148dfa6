import { opaque } from './testing/rows';
import { type App, World, outsider, staff } from './testing/world';

let world: World;
let app: App;

beforeAll(async () => {
  world = await World.create();
  app = world.app();
});
afterAll(() => world.end());

const rename = (selection: string, id = opaque('per', 104)) =>
  `mutation { rename(id: "${id}", firstName: "Asha") { ${selection} } }`;

describe('the payload of a mutation', () => {
  it('is read in its transaction, with everything that a read can follow', async () => {
    const { data, errors } = await app.ask(
      staff,
      rename(
        'person { id firstName initials organisation { name } participations(first: 1) { totalCount nodes { role } } }',
      ),
    );
    expect(errors).toBeUndefined();
    expect(data.rename.person).toEqual({
      id: opaque('per', 104),
      firstName: 'Asha',
      initials: 'AL',
      organisation: { name: 'Haki Trust' },
      participations: { totalCount: 3, nodes: [{ role: 'host' }] },
    });
  });

  it('keeps the order of several rows, and leaves out what is invisible', async () => {
    const { data } = await app.ask(outsider, rename('people { firstName }'));
    expect(data.rename.people).toEqual([{ firstName: 'Asha' }, { firstName: 'F1' }]);
  });

  it('is null where the writer may not see the row', async () => {
    const { data } = await app.ask(outsider, rename('person { firstName }', opaque('per', 103)));
    expect(data.rename.person).toBeNull();
  });

  it('is asked for only where it is selected, in one statement for each field', async () => {
    world.statements.length = 0;
    await app.ask(staff, rename('__typename'));
    expect(world.statements).toHaveLength(0);
    await app.ask(staff, rename('person { firstName } people { firstName }'));
    expect(world.statements).toHaveLength(2);
  });

  it('answers one field under several aliases, each with its own selection', async () => {
    const { data } = await app.ask(
      staff,
      rename(
        'a: person { name: firstName } b: person { name: surname county { name } } ... on RenamePayload { a: person { id } }',
      ),
    );
    expect(data.rename).toEqual({
      a: { name: 'Asha', id: opaque('per', 104) },
      b: { name: 'L0', county: { name: 'Kisumu' } },
    });
  });

  it('differs between two mutations of one operation', async () => {
    const { data } = await app.ask(
      staff,
      `mutation { one: rename(id: "${opaque('per', 104)}", firstName: "Asha") { person { firstName } } two: rename(id: "${opaque('per', 105)}", firstName: "Juma") { person { firstName surname } } }`,
    );
    expect(data).toEqual({
      one: { person: { firstName: 'Asha' } },
      two: { person: { firstName: 'Juma', surname: 'L1' } },
    });
  });
});
