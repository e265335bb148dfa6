import { Role } from '../../access';
import { opaqueId } from '../../kernel';
import { PartnerReads, inTransaction } from '../../persistence';
import { ConsentPurpose, consentedAmong } from '../consents';
import { ShareWorld, day, uuid } from './testing/share-world';

const world = new ShareWorld();
const { person, engagement, terms, share, seen, member, act, tried } = world;
let wall: PartnerReads;

beforeAll(async () => {
  await world.start();
  const { url } = world.app.dataSource.options as unknown as { url: string };
  wall = new PartnerReads({ url, size: 2, statementTimeoutMs: 15_000 });
});
afterAll(async () => {
  await wall.stop();
  await world.app.stop();
});

const given = (personId: string, purpose: string, more: Record<string, unknown> = {}) => ({
  personId,
  purpose,
  means: 'SPOKEN',
  evidence: 'Told the front desk.',
  ...more,
});
const withdraw = (personId: string, purpose: string, more = {}) =>
  act('withdrawConsent', 'ConsentInput', 'consent { decision }', given(personId, purpose, more));
const consent = (personId: string, purpose: string, more = {}) =>
  act('recordConsent', 'ConsentInput', 'consent { decision }', given(personId, purpose, more));
const traces = () =>
  Promise.all(['consent', 'share_grant', 'record_audience', 'audit_entry'].map((table) => world.app.rows(table)));

/** What the database itself shows to the partner, where our own code puts no condition. */
const behindTheWall = async (id: string): Promise<unknown[]> =>
  JSON.parse(
    (await wall.query(
      { text: `select coalesce(json_agg(id), '[]')::text from person where id = $1`, values: [uuid(id)] },
      (await member()).audiences,
    ))!,
  );

describe('a consent that is withdrawn', () => {
  it('closes a shared person to partners at once, in our code and in the database, and opens them again when it is given anew', async () => {
    const id = await person('Akinyi Shared', { contactPoints: [{ type: 'EMAIL', value: 'akinyi@example.org' }] });
    await share(await terms({ recordIds: [id], fieldSet: 'FULL' }));
    expect(await seen(id)).toMatchObject({ contactPoints: [{ value: 'akinyi@example.org' }] });
    await withdraw(id, 'SHARING');
    expect(await seen(id)).toBeNull();
    expect(await behindTheWall(id)).toEqual([]);
    expect(await world.app.rows('record_audience', `record_id = '${dashed(id)}' and for_partner`)).toEqual([]);
    await consent(id, 'SHARING');
    expect(await seen(id)).not.toBeNull();
    expect(await behindTheWall(id)).toHaveLength(1);
  });

  it('closes even who is PUBLIC, and who came with a selection', async () => {
    const open = await person('Barasa Public', { sensitivity: 'PUBLIC' });
    expect(await seen(open)).not.toBeNull();
    await withdraw(open, 'SHARING');
    expect([await seen(open), await behindTheWall(open)]).toEqual([null, []]);
    const [county] = await world.app.rows('county', 'code = 7');
    const { selection } = await act('saveSelection', 'SaveSelectionInput', 'selection { id }', {
      name: 'Garissa',
      recordKind: 'PERSON',
      countyIds: [opaqueId('cty', String(county!.id))],
    });
    await share(await terms({ selectionId: selection.id }));
    const selected = await person('Abdi Selected', { countyId: opaqueId('cty', String(county!.id)) });
    expect(await seen(selected)).not.toBeNull();
    await withdraw(selected, 'SHARING');
    expect([await seen(selected), await behindTheWall(selected)]).toEqual([null, []]);
  });

  it('leaves nothing of them in what is shared beside them', async () => {
    const id = await person('Chebet Beside');
    const other = await person('Wafula Beside');
    const meeting = await engagement({ participants: [{ personId: id }, { personId: other }] });
    for (const each of [id, other]) await share(await terms({ recordIds: [each] }));
    await share(await terms({ recordIds: [meeting], fieldSet: 'FULL' }));
    await withdraw(id, 'SHARING');
    const partner = await member();
    const { engagement: shown } = await world.app.get(
      partner,
      'query($id: ID!) { engagement(id: $id) { participants { totalCount nodes { person { id } } } } }',
      { id: meeting },
    );
    expect(shown.participants).toEqual({ totalCount: 1, nodes: [{ person: { id: other } }] });
    const { search } = await world.app.get(partner, '{ search(term: "Chebet Beside") { __typename } }');
    expect(search).toEqual([]);
  });

  it('lets nobody share them anew, and leaves no trace of the try', async () => {
    const id = await person('Dida Refused');
    await withdraw(id, 'SHARING');
    const input = await terms({ recordIds: [id] });
    const before = await traces();
    const { userErrors } = await tried('share', 'ShareInput', 'shares { id }', input);
    expect(userErrors).toEqual([
      {
        code: 'REFUSED',
        message:
          'This person withdrew their consent to being shared with partners. Record a new consent before you share them.',
        path: ['input', 'recordIds', '0'],
      },
    ]);
    expect(await traces()).toEqual(before);
  });

  it('to being contacted blocks every way to reach them', async () => {
    const id = await person('Ekai Quiet', {
      contactPoints: [
        { type: 'EMAIL', value: 'ekai@example.org' },
        { type: 'MOBILE', value: '0722 000 111' },
      ],
    });
    await withdraw(id, 'CONTACT');
    const ask = async () =>
      (
        await world.app.get(
          world.lead,
          'query($id: ID!) { person(id: $id) { contactStatus consentsWithdrawn contactPoints { isBlocked } } }',
          { id },
        )
      ).person;
    expect(await ask()).toEqual({
      contactStatus: 'DO_NOT_CONTACT',
      consentsWithdrawn: ['CONTACT'],
      contactPoints: [{ isBlocked: true }, { isBlocked: true }],
    });
    await consent(id, 'CONTACT');
    expect(await ask()).toMatchObject({
      consentsWithdrawn: [],
      contactPoints: [{ isBlocked: false }, { isBlocked: false }],
    });
  });

  it('to being kept withdraws every other one, and says when no ground is left', async () => {
    const id = await person('Fatuma Leaves', { lawfulBasis: 'CONSENT' });
    await consent(id, 'SHARING');
    const ask = async () =>
      (
        await world.app.get(world.lead, 'query($id: ID!) { person(id: $id) { hasLostBasis consentsWithdrawn } }', {
          id,
        })
      ).person;
    expect(await ask()).toEqual({ hasLostBasis: false, consentsWithdrawn: [] });
    await withdraw(id, 'KEEPING');
    expect(await ask()).toEqual({
      hasLostBasis: true,
      consentsWithdrawn: ['CONTACT', 'KEEPING', 'MAILINGS', 'PUBLICATION', 'SHARING'],
    });
  });

  it('holds against an older consent that is recorded later', async () => {
    const id = await person('Gathoni Dated');
    await withdraw(id, 'SHARING', { saidOn: day(-2) });
    await consent(id, 'SHARING', { saidOn: day(-10) });
    const { person: shown } = await world.app.get(
      world.lead,
      'query($id: ID!) { person(id: $id) { consentsWithdrawn consents { nodes { decision saidOn isLatest means evidence recordedBy { name } } } } }',
      { id },
    );
    const said = { means: 'SPOKEN', evidence: 'Told the front desk.', recordedBy: { name: world.lead.name } };
    expect(shown).toEqual({
      consentsWithdrawn: ['SHARING'],
      consents: {
        nodes: [
          { decision: 'WITHDRAWN', saidOn: day(-2), isLatest: true, ...said },
          { decision: 'GIVEN', saidOn: day(-10), isLatest: false, ...said },
        ],
      },
    });
  });

  it('goes with the person when two records become one', async () => {
    const kept = await person('Hamisi Kept');
    const absorbed = await person('Hamisi Double');
    await share(await terms({ recordIds: [kept] }));
    await withdraw(absorbed, 'SHARING');
    expect(await seen(kept)).not.toBeNull();
    await act('mergePeople', 'MergeInput', 'merge { id }', { keepId: kept, absorbId: absorbed });
    expect([await seen(kept), await behindTheWall(kept)]).toEqual([null, []]);
  });
});

describe('what may be done only with consent', () => {
  it('asks for one that was given and stands: silence is none', async () => {
    const [silent, agreed, left] = [await person('Silent'), await person('Agreed'), await person('Left')];
    await consent(agreed, 'MAILINGS');
    await consent(left, 'MAILINGS');
    await withdraw(left, 'MAILINGS');
    const ids = [silent, agreed, left].map(dashed);
    const agreeing = await inTransaction(world.app.dataSource, () => consentedAmong(ids, ConsentPurpose.MAILINGS));
    expect([...agreeing]).toEqual([dashed(agreed)]);
  });
});

describe('recording what somebody said', () => {
  it('refuses a day to come, and leaves no trace', async () => {
    const id = await person('Imani Tomorrow');
    const before = await traces();
    const { userErrors } = await tried(
      'recordConsent',
      'ConsentInput',
      'consent { id }',
      given(id, 'SHARING', { saidOn: day(3) }),
    );
    expect(userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'saidOn'] }]);
    expect(await traces()).toEqual(before);
  });

  it('is for those who keep records and the data protection officer, of people whom they see', async () => {
    const id = await person('Jelimo Seen');
    const closed = await person('Jelimo Closed', { sensitivity: 'PROTECTED' });
    const query = `mutation($input: ConsentInput!) { withdrawConsent(input: $input) { consent { purpose } userErrors { code } } }`;
    const officer = await world.app.actor(Role.DATA_PROTECTION_OFFICER);
    expect((await world.app.get(officer, query, { input: given(id, 'MAILINGS') })).withdrawConsent).toEqual({
      consent: { purpose: 'MAILINGS' },
      userErrors: [],
    });
    const before = await traces();
    expect((await world.app.get(officer, query, { input: given(closed, 'MAILINGS') })).withdrawConsent).toEqual({
      consent: null,
      userErrors: [{ code: 'NOT_FOUND' }],
    });
    expect(await traces()).toEqual(before);
    for (const actor of [
      await world.app.actor(Role.ADMINISTRATOR),
      await world.app.actor(Role.AUDITOR),
      await member(),
    ]) {
      const { errors } = await world.app.ask(actor, query, { input: given(id, 'SHARING') });
      expect(errors?.map(({ code }) => code)).toEqual(['FORBIDDEN']);
    }
  });

  it('is not read by partners', async () => {
    const id = await person('Kamau Shown');
    await consent(id, 'SHARING');
    await share(await terms({ recordIds: [id], fieldSet: 'FULL' }));
    const { person: shown } = await world.app.get(
      await member(),
      'query($id: ID!) { person(id: $id) { name consentsWithdrawn hasLostBasis consents { totalCount } } }',
      { id },
    );
    expect(shown).toMatchObject({ consentsWithdrawn: null, hasLostBasis: null, consents: { totalCount: 0 } });
  });
});

const dashed = (id: string): string => uuid(id).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
