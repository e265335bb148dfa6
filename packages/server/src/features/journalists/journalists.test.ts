import { type Actor, Role } from '../../access';
import { opaqueId } from '../../kernel';
import { ShareWorld, day, uuid } from '../sharing/testing/share-world';

const world = new ShareWorld();
const { organisation, person } = world;
let liaison: Actor;
const term = async (vocabulary: string, code: string): Promise<string> => {
  const [row] = await world.app.rows('term', `vocabulary = '${vocabulary}' and code = '${code}'`);
  return opaqueId('trm', String(row!.id));
};
const county = async (code: number): Promise<string> => {
  const [row] = await world.app.rows('county', `code = ${code}`);
  return opaqueId('cty', String(row!.id));
};
const tried = async (name: string, input: object, id?: string, as = liaison) => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const field = name.endsWith('Outlet') ? `outlet { ${OUTLET} }` : `journalist { ${JOURNALIST} }`;
  const query = `mutation($input: ${type}!${id ? ', $id: ID!' : ''}) { ${name}(${id ? 'id: $id, ' : ''}input: $input) { ${field} userErrors { code message path } } }`;
  return (await world.app.get(as, query, { input, id }))[name];
};
const done = async (name: string, input: object, id?: string) => {
  const answer = await tried(name, input, id);
  expect(answer.userErrors).toEqual([]);
  return answer.outlet ?? answer.journalist;
};
const OUTLET =
  'id medium { code } frequency languages isNationwide counties { code } deadlines ownership audience audienceSource audienceOn journalistCount version viewerCan { amend }';
const JOURNALIST =
  'id beats { code standardCode } isFreelance bestChannel bestFrom bestUntil deadlineDay approach pressCardNumber pressCardYear pressCardCategory verifiedAt verifiedBy { name } version';
const found = async (wanted: object, as = liaison): Promise<string[]> => {
  const { journalists } = await world.app.get(
    as,
    `query($wanted: JournalistsWanted) { journalists(wanted: $wanted, first: 100) { totalCount nodes { name } } }`,
    { wanted },
  );
  expect(journalists.totalCount).toBe(journalists.nodes.length);
  return journalists.nodes.map(({ name }: { name: string }) => name.split(' ')[0]).sort();
};
const works = (personId: string, organisationId: string, more: object = {}) =>
  world.act('recordMembership', 'RecordMembershipInput', 'membership { id }', { personId, organisationId, ...more });

beforeAll(async () => {
  await world.start();
  liaison = await world.app.actor(Role.MEDIA_LIAISON);
});
afterAll(() => world.app.stop());

describe('an outlet', () => {
  it('keeps what it is, whom it reaches and who counted them', async () => {
    const organisationId = await organisation('Chiriku FM');
    const outlet = await done('recordOutlet', {
      organisationId,
      mediumId: await term('OUTLET_MEDIUM', 'radio_community'),
      frequency: 'CONTINUOUS',
      languages: ['luo', 'sw', 'luo'],
      countyIds: [await county(42), await county(43)],
      deadlines: 'Morning show, the evening before',
      ownership: 'COMMUNITY',
      audience: 120000,
      audienceSource: 'Lake listener survey',
      audienceOn: '2025-05-01',
    });
    expect(outlet).toMatchObject({
      medium: { code: 'radio_community' },
      languages: ['luo', 'sw'],
      counties: [{ code: 43 }, { code: 42 }],
      audience: 120000,
      journalistCount: 0,
      viewerCan: { amend: true },
    });
    const amended = await done('amendOutlet', { countyIds: [await county(41)], expectedVersion: 1 }, outlet.id);
    expect(amended).toMatchObject({ counties: [{ code: 41 }], deadlines: outlet.deadlines, version: 2 });
    const { outlets } = await world.app.get(liaison, `{ outlets { nodes { id outlet { id } } } }`);
    expect(outlets.nodes).toEqual([{ id: organisationId, outlet: { id: outlet.id } }]);
  });

  it('refuses a figure without its source, a day to come, a second profile, and a word of another list', async () => {
    const organisationId = await organisation('Kasuku TV');
    const mediumId = await term('OUTLET_MEDIUM', 'tv');
    const before = await world.traces();
    const codes = async (more: object) =>
      (await tried('recordOutlet', { organisationId, mediumId, ...more })).userErrors.map(
        ({ code, path }: { code: string; path: string[] }) => `${code} ${path.at(-1)}`,
      );
    expect(await codes({ audience: 5 })).toEqual(['INVALID audience']);
    expect(await codes({ audience: 5, audienceSource: 'x', audienceOn: day(3) })).toEqual(['INVALID audienceOn']);
    expect(await codes({ mediumId: await term('BEAT', 'crime') })).toEqual(['NOT_FOUND mediumId']);
    expect(await codes({ countyIds: [opaqueId('cty', '0'.repeat(32))] })).toEqual(['NOT_FOUND 0']);
    expect(await codes({ languages: ['Dholuo!'] })).toHaveLength(1);
    expect(await world.app.rows('outlet', `organisation_id = '${uuid(organisationId)}'`)).toEqual([]);
    expect(await world.traces()).toEqual(before);
    await done('recordOutlet', { organisationId, mediumId });
    expect(await codes({})).toEqual(['TAKEN organisationId']);
  });
});

describe('a journalist', () => {
  it('keeps beats as media topics, hours, the press card, and who made sure of it', async () => {
    const journalist = await done('recordJournalist', {
      personId: await person('Atieno'),
      beatIds: [await term('BEAT', 'judiciary'), await term('BEAT', 'law_enforcement')],
      bestChannel: 'WHATSAPP',
      bestFrom: '07:30',
      bestUntil: '11:00',
      deadlineDay: 'THURSDAY',
      approach: 'Producer first',
      pressCardNumber: 'MCK 0042',
      pressCardYear: 2026,
      pressCardCategory: 'LOCAL',
    });
    expect(journalist).toMatchObject({
      beats: [
        { code: 'judiciary', standardCode: 'medtop:20000106' },
        { code: 'law_enforcement', standardCode: 'medtop:20000129' },
      ],
      bestFrom: '07:30',
      bestUntil: '11:00',
      verifiedAt: null,
    });
    const verified = await done('verifyJournalist', { expectedVersion: 1 }, journalist.id);
    expect(verified).toMatchObject({
      verifiedAt: world.app.time.now.toISOString(),
      verifiedBy: { name: liaison.name },
    });
    expect((await tried('verifyJournalist', { expectedVersion: 1 }, journalist.id)).userErrors).toMatchObject([
      { code: 'CONFLICT' },
    ]);
    const amended = await done('amendJournalist', { beatIds: [], bestUntil: null }, journalist.id);
    expect(amended).toMatchObject({ beats: [], bestFrom: '07:30', bestUntil: null, pressCardNumber: 'MCK 0042' });
  });

  it('refuses hours that end before they begin, a card without a number, and a topic that is no beat', async () => {
    const personId = await person('Barasa');
    const before = await world.traces();
    const codes = async (more: object) =>
      (await tried('recordJournalist', { personId, ...more })).userErrors.map(({ code }: { code: string }) => code);
    expect(await codes({ bestFrom: '11:00', bestUntil: '09:00' })).toEqual(['INVALID']);
    expect(await codes({ bestFrom: '25:00' })).toEqual(['INVALID']);
    expect(await codes({ pressCardYear: 2026 })).toEqual(['INVALID']);
    expect(await codes({ beatIds: [await term('TOPIC', 'police_reform')] })).toEqual(['NOT_FOUND']);
    expect(await codes({ personId: opaqueId('per', '0'.repeat(32)) })).toEqual(['NOT_FOUND']);
    expect(await world.traces()).toEqual(before);
    expect(await world.app.rows('journalist', `person_id = '${uuid(personId)}'`)).toEqual([]);
  });

  it('is kept by nobody whose work it is not, and seen by no partner', async () => {
    const personId = await person('Chebet');
    const journalist = await done('recordJournalist', { personId, approach: 'Quietly' });
    const officer = await world.app.actor(Role.FIELD_OFFICER);
    const answer = await world.app.ask(
      officer,
      `mutation($id: ID!) { amendJournalist(id: $id, input: { approach: "Loudly" }) { userErrors { code } } }`,
      { id: journalist.id },
    );
    expect(answer.errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    await world.share(await world.terms({ recordIds: [personId], fieldSet: 'FULL' }));
    const partner = await world.member();
    const seen = await world.app.get(
      partner,
      `query($id: ID!, $journalist: ID!) { person(id: $id) { name journalist { approach } } node(id: $journalist) { id } }`,
      { id: personId, journalist: journalist.id },
    );
    expect(seen).toMatchObject({ person: { journalist: null }, node: null });
    expect((await world.app.ask(partner, `{ journalists { totalCount } }`)).errors).toMatchObject([
      { code: 'FORBIDDEN' },
    ]);
  });
});

describe('finding journalists', () => {
  let radio: string;
  let paper: string;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    radio = await organisation('Tausi FM');
    paper = await organisation('The Long Rains');
    await done('recordOutlet', {
      organisationId: radio,
      mediumId: await term('OUTLET_MEDIUM', 'radio_community'),
      countyIds: [await county(42), await county(43), await county(44)],
    });
    await done('recordOutlet', {
      organisationId: paper,
      mediumId: await term('OUTLET_MEDIUM', 'newspaper'),
      isNationwide: true,
    });
    const add = async (name: string, more: Record<string, unknown>, beats: string[], profile: object = {}) => {
      ids[name] = await person(name, more);
      const beatIds = await Promise.all(beats.map((code) => term('BEAT', code)));
      return done('recordJournalist', { personId: ids[name], beatIds, ...profile });
    };
    await add('Dola', { languages: ['luo', 'en'] }, ['law_enforcement']);
    await add('Ekai', { languages: ['sw'] }, ['freedom_of_the_press']);
    await add('Fatuma', { languages: ['so'], countyId: await county(8) }, ['health'], { isFreelance: true });
    await add('Gitau', { languages: ['luo'] }, ['crime_law_and_justice']);
    await works(ids.Dola!, radio, { role: 'Reporter' });
    await works(ids.Ekai!, paper);
    await works(ids.Gitau!, radio, { endedOn: '2024-06' });
    await works(ids.Gitau!, paper, { startedOn: '2024-07' });
  });

  it('takes a beat with what is narrower, and not with what is wider', async () => {
    const beatIds = [await term('BEAT', 'crime_law_and_justice')];
    expect(await found({ beatIds })).toEqual(['Dola', 'Gitau']);
    expect(await found({ beatIds: [await term('BEAT', 'law_enforcement')] })).toEqual(['Dola']);
    expect(await found({ beatIds: [await term('BEAT', 'politics')] })).toEqual(['Ekai']);
  });

  it('looks for medium, county and outlet in one membership that holds today', async () => {
    const mediumIds = [await term('OUTLET_MEDIUM', 'radio_community')];
    expect(await found({ mediumIds })).toEqual(['Dola']);
    const lake = [await county(43)];
    expect(await found({ countyIds: lake })).toEqual(['Dola']);
    expect(await found({ countyIds: lake, orNationwide: true })).toEqual(['Dola', 'Ekai', 'Gitau']);
    expect(await found({ countyIds: lake, mediumIds: [await term('OUTLET_MEDIUM', 'newspaper')] })).toEqual([]);
    expect(await found({ outletIds: [paper] })).toEqual(['Ekai', 'Gitau']);
    expect(await found({ countyIds: [await county(8)] })).toEqual(['Fatuma']);
  });

  it('takes language, freelancing and verification together with the rest, in one statement', async () => {
    expect(await found({ languages: ['luo'] })).toEqual(['Dola', 'Gitau']);
    expect(await found({ languages: ['luo'], outletIds: [radio] })).toEqual(['Dola']);
    expect(await found({ isFreelance: true })).toEqual(['Fatuma']);
    expect(await found({ verifiedSince: day(-1), outletIds: [radio] })).toEqual([]);
    const [profile] = await world.app.rows('journalist', `person_id = '${uuid(ids.Dola!)}'`);
    await done('verifyJournalist', {}, opaqueId('jou', String(profile!.id)));
    expect(await found({ verifiedSince: day(-1), outletIds: [radio] })).toEqual(['Dola']);
    const wanted = { languages: ['luo'], beatIds: [await term('BEAT', 'crime')], countyIds: [await county(42)] };
    expect(await world.app.countStatements(() => found(wanted))).toBe(1);
  });

  it('counts of each beat, medium and county those whom it finds', async () => {
    const { beats, mediums, counties } = await world.app.get(
      liaison,
      `{ beats: terms(vocabulary: BEAT) { id journalistCount } mediums: terms(vocabulary: OUTLET_MEDIUM) { id journalistCount } counties { id journalistCount } }`,
    );
    type Counted = { id: string; journalistCount: number };
    for (const { id, journalistCount } of beats as Counted[])
      expect(await found({ beatIds: [id] })).toHaveLength(journalistCount);
    for (const { id, journalistCount } of mediums as Counted[])
      expect(await found({ mediumIds: [id] })).toHaveLength(journalistCount);
    for (const { id, journalistCount } of (counties as Counted[]).filter((each) => each.journalistCount > 0))
      expect(await found({ countyIds: [id] })).toHaveLength(journalistCount);
  });

  it('finds nobody by what is closed: neither by a closed outlet nor a closed person', async () => {
    await world.app.dataSource.query(`update organisation set sensitivity = 2 where id = $1`, [uuid(radio)]);
    expect(await found({ mediumIds: [await term('OUTLET_MEDIUM', 'radio_community')] })).toEqual([]);
    await world.app.dataSource.query(`update organisation set sensitivity = 1 where id = $1`, [uuid(radio)]);
    await world.app.dataSource.query(`update person set sensitivity = 2 where id = $1`, [uuid(ids.Dola!)]);
    expect(await found({ languages: ['luo'] })).toEqual(['Gitau']);
    const { terms } = await world.app.get(liaison, `{ terms(vocabulary: BEAT) { code journalistCount } }`);
    expect(terms.find(({ code }: { code: string }) => code === 'law_enforcement').journalistCount).toBe(0);
    await world.app.dataSource.query(`update person set sensitivity = 1 where id = $1`, [uuid(ids.Dola!)]);
  });
});
