import { Role } from '../../access';
import { publishedSchema } from '../../composition';
import { type TestApp, testApp } from '../../testing/test-app';
import { type TestDoor, testDoor } from '../../testing/test-door';
import { Documents } from '.';

describe('documents that were looked at', () => {
  it('are remembered in bounded room, those used last the longest', () => {
    const documents = new Documents(publishedSchema(), false);
    const text = (index: number): string => `query Q${index} { viewer { isPartner } }`;
    for (let index = 0; index < 700; index += 1) {
      documents.look(text(0));
      expect(documents.look(text(index)).faults).toEqual([]);
    }
    expect(documents.cache.size.documents).toBe(500);
    for (let index = 0; index < 30; index += 1) documents.look(`#${'x'.repeat(90_000)}\n${text(index)}`);
    expect(documents.cache.size.characters).toBeLessThanOrEqual(1_500_000);
  });

  it('do not stay when they were refused', () => {
    const documents = new Documents(publishedSchema(), false);
    expect(documents.look('{ nothing }').faults).toHaveLength(1);
    expect(documents.look('{').faults).toHaveLength(1);
    expect(documents.cache.size).toEqual({ documents: 0, characters: 0 });
  });
});

describe('the schema is told', () => {
  const apps: { app: TestApp; door: TestDoor }[] = [];

  afterAll(async () => {
    for (const { app, door } of apps) {
      await door.stop();
      await app.stop();
    }
  });

  it.each([
    [false, 'production', { stranger: false, partner: false, staff: false, administrator: false }],
    [true, 'development', { stranger: false, partner: false, staff: true, administrator: true }],
  ] as const)('when isDevelopment is %s (%s) to %j', async (isDevelopment, _, expected) => {
    const app = await testApp({ isDevelopment });
    const door = await testDoor(app);
    apps.push({ app, door });
    const [{ id }] = (await app.dataSource.query(
      `insert into organisation (id, name, kind_id)
       select gen_random_uuid(), 'Haki', id from term where vocabulary = 'ORGANISATION_KIND' limit 1 returning id`,
    )) as [{ id: string }];
    const callers = {
      stranger: {},
      partner: await door.as(await app.partner(id)),
      staff: await door.as(await app.actor(Role.ADVOCACY_OFFICER)),
      administrator: await door.as(await app.actor(Role.ADMINISTRATOR)),
    };
    const told: Record<string, boolean> = {};
    for (const [name, headers] of Object.entries(callers)) {
      const answer = await door.post({ query: '{ __schema { queryType { name } } }' }, headers);
      told[name] = (await answer.text()).includes('"queryType":{"name":"Query"}');
    }
    expect(told).toEqual(expected);
    const misspelt = await door.post({ query: '{ viewr { isPartner } }' });
    expect((await misspelt.text()).includes('Did you mean \\"viewer\\"')).toBe(isDevelopment);
  });
});
