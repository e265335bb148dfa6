import { type App, World, outsider, staff } from './testing/world';

let world: World;
let app: App;

beforeAll(async () => {
  world = await World.create();
  app = world.app();
});
afterAll(() => world.end());

const found = async (args: string, actor = staff): Promise<any> => {
  const { data, errors } = await app.ask(actor, `{ findPeople(${args}) { firstName } }`);
  return errors ?? data.findPeople.map(({ firstName }: { firstName: string }) => firstName);
};

describe('a ranked list', () => {
  it('puts the best matches first, and equal ones in the declared order', async () => {
    expect(await found('text: "F1"')).toEqual(['F1', 'F10', 'F11', 'F12']);
    expect(await found('text: "F"')).toHaveLength(10);
    expect(await found('text: "F", first: 2')).toEqual(['F1', 'F10']);
    expect(await found('text: "nobody"')).toEqual([]);
  });

  it('holds only what is visible, and at most 50', async () => {
    expect(await found('text: "F2"')).toEqual(['F2']);
    expect(await found('text: "F2"', outsider)).toEqual([]);
    expect(await found('text: "F", first: 51')).toEqual(['A page has 0 to 50 items, not 51.']);
  });
});
