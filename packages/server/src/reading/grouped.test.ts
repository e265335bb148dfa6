import { type App, World, outsider, partnerMember, staff } from './testing/world';

let world: World;
let app: App;

beforeAll(async () => {
  world = await World.create();
  app = world.app();
});
afterAll(() => world.end());

const groups = async (args: string, selection: string, actor = staff): Promise<any> => {
  const { data, errors } = await app.ask(actor, `{ engagementsGroupedBy(${args}) { ${selection} } }`);
  return errors ?? data.engagementsGroupedBy;
};

describe('grouped counts', () => {
  it('count what is visible, in the order of the keys', async () => {
    expect(await groups('by: [MONTH, KIND]', 'month kind count county { name }')).toEqual([
      { month: '2026-02', kind: 'meeting', count: 1, county: null },
      { month: '2026-03', kind: 'call', count: 2, county: null },
      { month: '2026-03', kind: 'meeting', count: 1, county: null },
    ]);
    expect(await groups('by: [KIND]', 'kind count', outsider)).toEqual([
      { kind: 'call', count: 1 },
      { kind: 'meeting', count: 2 },
    ]);
    expect(await groups('by: [KIND]', 'count', partnerMember)).toEqual([{ count: 1 }]);
  });

  it('group by another row, which is then read like any other', async () => {
    expect(await groups('by: [COUNTY]', 'county { name people { totalCount } } count')).toEqual([
      { county: { name: 'Kisumu', people: { totalCount: 6 } }, count: 1 },
      { county: { name: 'Nairobi', people: { totalCount: 5 } }, count: 2 },
      { county: null, count: 1 },
    ]);
  });

  it('make one group of all whose other row is invisible', async () => {
    const hosts = 'host { firstName } count';
    expect(await groups('by: [HOST]', hosts)).toEqual([
      { host: { firstName: 'F2' }, count: 1 },
      { host: { firstName: 'F4' }, count: 1 },
      { host: { firstName: 'F5' }, count: 1 },
      { host: null, count: 1 },
    ]);
    expect(await groups('by: [HOST]', hosts, outsider)).toEqual([
      { host: { firstName: 'F4' }, count: 1 },
      { host: { firstName: 'F5' }, count: 1 },
      { host: null, count: 1 },
    ]);
  });

  it('keep to the filter and the conditions', async () => {
    expect(await groups('by: [KIND], filter: { kind: { eq: "call" } }', 'kind count')).toEqual([
      { kind: 'call', count: 2 },
    ]);
    expect(await groups('by: [MONTH], since: "2026-03-04"', 'month count')).toEqual([{ month: '2026-03', count: 2 }]);
    expect(await groups('by: [KIND], filter: { kind: { eq: "letter" } }', 'count')).toEqual([]);
  });

  it('refuse what this viewer may not read, and nothing at all', async () => {
    expect(await groups('by: [NOTES]', 'notes count', partnerMember)).toEqual([
      'Engagement cannot be grouped by NOTES.',
    ]);
    expect(await groups('by: []', 'count')).toEqual(['Say what to group by: MONTH, KIND, COUNTY, HOST, NOTES.']);
    expect(await groups('by: [KIND, KIND]', 'kind count')).toHaveLength(2);
  });

  it('follow the variables, group by group', async () => {
    const query = 'query($by: [EngagementGrouping!]!) { engagementsGroupedBy(by: $by) { kind month count } }';
    const ask = async (by: string[]) => (await app.ask(staff, query, { by })).data.engagementsGroupedBy;
    expect(await ask(['KIND'])).toEqual([
      { kind: 'call', month: null, count: 2 },
      { kind: 'meeting', month: null, count: 2 },
    ]);
    expect((await ask(['MONTH']))[0]).toEqual({ kind: null, month: '2026-02', count: 1 });
  });

  it('are an error beyond 1,000 groups, never cut', async () => {
    const row = (from: number, to: number) =>
      `insert into engagement select gen_random_uuid(), 'kind ' || i, now(), 'Many', null, null, null, 0 from generate_series(${from}, ${to}) i`;
    await world.dataSource.query(row(1, 998));
    expect(await groups('by: [KIND]', 'count')).toHaveLength(1000);
    await world.dataSource.query(row(999, 999));
    expect(await groups('by: [KIND]', 'count')).toEqual([
      'There are more than 1000 groups; narrow them by a filter, or group by less.',
    ]);
    await world.dataSource.query("delete from engagement where subject = 'Many'");
  });
});
