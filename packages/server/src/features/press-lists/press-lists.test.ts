import { type Actor, Role } from '../../access';
import { opaqueId } from '../../kernel';
import { type TestDoor, testDoor } from '../../testing/test-door';
import { ShareWorld, day, uuid } from '../sharing/testing/share-world';

const world = new ShareWorld();
let door: TestDoor;
let liaison: Actor;
let radio: string;
const people: Record<string, string> = {};

const act = async (name: string, type: string, input: object, id?: string, as = liaison) =>
  (
    await world.app.get(
      as,
      `mutation($input: ${type}!${id ? ', $id: ID!' : ''}) { ${name}(${id ? 'id: $id, ' : ''}input: $input) { pressList { id name isRule memberCount rule { outletIds languages } version } userErrors { code message path } } }`,
      { input, id },
    )
  )[name];
const made = async (input: object) => {
  const { pressList, userErrors } = await act('recordPressList', 'RecordPressListInput', input);
  expect(userErrors).toEqual([]);
  return pressList;
};
const members = async (id: string, asOf?: string): Promise<string[]> =>
  (
    await world.app.get(
      liaison,
      `query($list: PressListOnDay!) { pressListMembers(list: $list, first: 100) { nodes { name } } }`,
      { list: { id, asOf } },
    )
  ).pressListMembers.nodes
    .map(({ name }: { name: string }) => name.split(' ')[0])
    .sort();

beforeAll(async () => {
  await world.start();
  door = await testDoor(world.app);
  liaison = await world.app.actor(Role.MEDIA_LIAISON);
  radio = await world.organisation('Tausi Radio');
  const [medium] = await world.app.rows('term', `vocabulary = 'OUTLET_MEDIUM'`);
  await world.app.get(
    liaison,
    `mutation($input: RecordOutletInput!) { recordOutlet(input: $input) { userErrors { code } } }`,
    {
      input: { organisationId: radio, mediumId: opaqueId('trm', String(medium!.id)) },
    },
  );
  for (const [name, more, work] of [
    [
      'Amina',
      { languages: ['luo'], contactPoints: [{ type: 'EMAIL', value: 'amina@desk.example' }] },
      { startedOn: '2020' },
    ],
    ['Bahati', { languages: ['luo'] }, { startedOn: '2019', endedOn: '2023' }],
    ['Chao', { languages: ['sw'], contactPoints: [{ type: 'MOBILE', value: '0700 100 100' }] }, { startedOn: '2020' }],
  ] as const) {
    people[name] = await world.person(name, more);
    await world.act('recordMembership', 'RecordMembershipInput', 'membership { id }', {
      personId: people[name],
      organisationId: radio,
      ...work,
    });
    await world.app.get(
      liaison,
      `mutation($input: RecordJournalistInput!) { recordJournalist(input: $input) { userErrors { code } } }`,
      {
        input: { personId: people[name] },
      },
    );
  }
});
afterAll(async () => {
  await door.stop();
  await world.app.stop();
});

describe('a press list by name', () => {
  it('holds those who were put on it, and remembers whom it held on a past day', async () => {
    const list = await made({ name: 'Launch', personIds: [people.Amina, people.Bahati] });
    expect(list).toMatchObject({ isRule: false, memberCount: 2 });
    // As if it had been made last week.
    await world.app.dataSource.query(`update press_list_entry set added_at = added_at - interval '7 days'`);
    await act('removeFromPressList', 'PressListMembersInput', { personIds: [people.Bahati] }, list.id);
    const { pressList } = await act(
      'addToPressList',
      'PressListMembersInput',
      { personIds: [people.Chao, people.Amina] },
      list.id,
    );
    expect(pressList.memberCount).toBe(2);
    expect(await members(list.id)).toEqual(['Amina', 'Chao']);
    expect(await members(list.id, day(-3))).toEqual(['Amina', 'Bahati']);
    expect(await members(list.id, day(-30))).toEqual([]);
  });

  it('takes nobody who is no journalist, is not seen, or when it was put away', async () => {
    const list = await made({ name: 'Small', personIds: [] });
    const stranger = await world.person('Stranger');
    const before = await world.app.rows('press_list_entry');
    const add = async (personId: string) =>
      (await act('addToPressList', 'PressListMembersInput', { personIds: [personId] }, list.id)).userErrors;
    expect(await add(stranger)).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'personIds', '0'] }]);
    await world.app.dataSource.query(`update person set sensitivity = 2 where id = $1`, [uuid(people.Chao!)]);
    expect(await add(people.Chao!)).toMatchObject([{ code: 'NOT_FOUND' }]);
    await world.app.dataSource.query(`update person set sensitivity = 1 where id = $1`, [uuid(people.Chao!)]);
    await act('retirePressList', 'RetirePressListInput', {}, list.id);
    expect(await add(people.Chao!)).toMatchObject([{ code: 'REFUSED' }]);
    expect(await world.app.rows('press_list_entry')).toEqual(before);
  });
});

describe('a press list that was put away', () => {
  const names = async (putAway = false): Promise<string[]> =>
    (
      await world.app.get(
        liaison,
        `query($putAway: Boolean!) { pressLists(putAway: $putAway, first: 100) { nodes { name } } }`,
        { putAway },
      )
    ).pressLists.nodes.map(({ name }: { name: string }) => name);

  it('is brought back as it was, and stands in one of the two lists of lists at a time', async () => {
    const list = await made({ name: 'Away and back', personIds: [people.Amina] });
    const retired = await act('retirePressList', 'RetirePressListInput', { expectedVersion: 1 }, list.id);
    expect(retired.userErrors).toEqual([]);
    expect([(await names()).includes(list.name), (await names(true)).includes(list.name)]).toEqual([false, true]);
    const back = await act('restorePressList', 'RetirePressListInput', { expectedVersion: 2 }, list.id);
    expect(back).toMatchObject({ pressList: { memberCount: 1, version: 3 }, userErrors: [] });
    expect([(await names(false)).includes(list.name), (await names(true)).includes(list.name)]).toEqual([true, false]);
    expect(
      (await act('addToPressList', 'PressListMembersInput', { personIds: [people.Chao] }, list.id)).userErrors,
    ).toEqual([]);
  });

  it('is not brought back twice, by a version that is old, by whoever only reads, or where there is none', async () => {
    const list = await made({ name: 'Refused', personIds: [] });
    await act('retirePressList', 'RetirePressListInput', {}, list.id);
    const before = await world.app.rows('press_list');
    const restore = async (input: object, id = list.id) =>
      (await act('restorePressList', 'RetirePressListInput', input, id)).userErrors;
    expect(await restore({ expectedVersion: 1 })).toMatchObject([{ code: 'CONFLICT' }]);
    expect(await restore({}, opaqueId('prl', '00000000-0000-4000-8000-000000000001'))).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    const auditor = await world.app.actor(Role.AUDITOR);
    await expect(act('restorePressList', 'RetirePressListInput', {}, list.id, auditor)).rejects.toThrow(/role/);
    expect(await world.app.rows('press_list')).toEqual(before);
    await restore({});
    expect(await restore({})).toMatchObject([{ code: 'REFUSED', path: ['id'] }]);
  });
});

describe('a press list by rule', () => {
  it('holds whoever answers to it today, and on a past day whoever worked there then', async () => {
    const list = await made({ name: 'Tausi in Dholuo', rule: { outletIds: [radio], languages: ['luo'] } });
    expect(list).toMatchObject({ isRule: true, memberCount: 1, rule: { outletIds: [radio], languages: ['luo'] } });
    expect(await members(list.id)).toEqual(['Amina']);
    expect(await members(list.id, '2022-06-01')).toEqual(['Amina', 'Bahati']);
    expect(await members(list.id, '2019-06-01')).toEqual(['Bahati']);
  });

  it('is refused without a criterion, with people too, and takes nobody by name', async () => {
    const refused = async (input: object) =>
      (await act('recordPressList', 'RecordPressListInput', { name: 'X', ...input })).userErrors.map(
        ({ code }: { code: string }) => code,
      );
    expect(await refused({ rule: {} })).toEqual(['INVALID']);
    expect(await refused({ rule: { languages: ['sw'] }, personIds: [] })).toEqual(['INVALID']);
    const list = await made({ name: 'Kiswahili', rule: { languages: ['sw'] } });
    expect(
      (await act('addToPressList', 'PressListMembersInput', { personIds: [people.Amina] }, list.id)).userErrors,
    ).toMatchObject([{ code: 'REFUSED' }]);
  });
});

describe('a list by rule that is kept as it is', () => {
  it('becomes a list by name of whoever is on it, or was on a day, and follows the rule no more', async () => {
    const rule = await made({ name: 'At Tausi', rule: { outletIds: [radio] } });
    const now = await made({ name: 'At Tausi, kept', from: { id: rule.id } });
    expect(now).toMatchObject({ isRule: false, memberCount: 2 });
    expect(await members(now.id)).toEqual(['Amina', 'Chao']);
    const then = await made({ name: 'At Tausi in 2021', from: { id: rule.id, asOf: '2021-06-01' } });
    expect(await members(then.id)).toEqual(['Amina', 'Bahati', 'Chao']);
    await act('amendPressList', 'AmendPressListInput', { rule: { languages: ['sw'] } }, rule.id);
    expect(await members(rule.id)).toEqual(['Chao']);
    expect(await members(now.id)).toEqual(['Amina', 'Chao']);
  });

  it('is made of a list that there is, and not of a rule at once', async () => {
    const refused = async (input: object) =>
      (await act('recordPressList', 'RecordPressListInput', { name: 'X', ...input })).userErrors;
    const nowhere = opaqueId('prl', '00000000-0000-4000-8000-000000000001');
    expect(await refused({ from: { id: nowhere } })).toMatchObject([
      { code: 'NOT_FOUND', path: ['input', 'from', 'id'] },
    ]);
    const list = await made({ name: 'Some', personIds: [people.Amina] });
    expect(await refused({ from: { id: list.id }, rule: { languages: ['sw'] } })).toMatchObject([{ code: 'INVALID' }]);
  });
});

describe('who is on a list', () => {
  it('says of each why no pitch goes to them by e-mail, to staff alone', async () => {
    const list = await made({ name: 'Why', personIds: [people.Amina, people.Chao] });
    const why = async (as: Actor) =>
      (
        await world.app.ask(
          as,
          `query($list: PressListOnDay!) { pressListMembers(list: $list, first: 9) { nodes { name pitchSuppression } } }`,
          { list: { id: list.id } },
        )
      ).data?.pressListMembers.nodes.map((each: { pitchSuppression: unknown }) => each.pitchSuppression);
    expect(await why(liaison)).toEqual([null, 'NO_ADDRESS']);
    expect(await why(await world.app.partner(uuid(world.house)))).toBeUndefined();
  });
});

describe('the export of a press list', () => {
  const csv = async (id: string, actor = liaison) =>
    fetch(`${door.url}/press-lists/${id}.csv`, { headers: await door.as(actor) });

  it('leaves out whoever must not be contacted, what they have closed and what is protected, and is logged for each', async () => {
    const list = await made({ name: 'For export', personIds: [people.Amina, people.Bahati, people.Chao] });
    await world.act('setDoNotContact', 'SetDoNotContactInput', 'doNotContact { id }', {
      ofId: people.Bahati,
      reason: 'Asked to be left alone.',
    });
    await world.act('setDoNotContact', 'SetDoNotContactInput', 'doNotContact { id }', {
      ofId: people.Amina,
      channel: 'EMAIL',
      reason: 'Asked for calls.',
    });
    const before = (await world.app.rows('audit_entry', `act = 'exportPressList'`)).length;
    const answer = await csv(list.id);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="press-list.csv"');
    const text = await answer.text();
    expect(text).toContain('Chao');
    expect(text).toContain(`'+254700100100`);
    expect(text).toContain('Amina');
    expect(text).not.toContain('amina@desk.example');
    expect(text).not.toContain('Bahati');
    const entries = (await world.app.rows('audit_entry', `act = 'exportPressList'`)).slice(before);
    expect(entries.map(({ record_kind: kind }) => kind).sort()).toEqual(['Person', 'Person', 'PressList']);
    expect(JSON.stringify(entries)).not.toContain('Chao');
  });

  it('is refused to whoever may not write to journalists, to partners and to strangers', async () => {
    const [list] = await world.app.rows('press_list');
    const id = opaqueId('prl', String(list!.id));
    expect((await csv(id, await world.app.actor(Role.AUDITOR))).status).toBe(403);
    expect((await csv(id, await world.app.partner(uuid(world.house)))).status).toBe(403);
    expect((await fetch(`${door.url}/press-lists/${id}.csv`)).status).toBe(401);
    for (const asOf of ['2026-02-30', '2026-02', 'yesterday']) {
      const wrong = await fetch(`${door.url}/press-lists/${id}.csv?asOf=${asOf}`, { headers: await door.as(liaison) });
      expect(wrong.status).toBe(400);
      expect(await wrong.json()).toEqual({ message: 'This is no day. Write it as year, month and day: 2026-11-23.' });
    }
    expect((await csv(opaqueId('prl', '0'.repeat(32)))).status).toBe(404);
  });
});

describe('what comes back', () => {
  it('finds journalists by the tone of their latest coverage, and keeps lists by it, as of any day', async () => {
    const clip = (personId: string, publishedOn: string, tone: string) =>
      world.act('recordClipping', 'RecordClippingInput', 'clipping { id }', {
        ...{ outletId: radio, publishedOn, tone, headline: 'On air', journalistIds: [personId] },
      });
    await clip(people.Amina!, '2026-02-01', 'POSITIVE');
    await clip(people.Amina!, '2026-01-01', 'NEGATIVE');
    await clip(people.Bahati!, '2026-02-01', 'NEGATIVE');
    const found = async (tones: string[]) =>
      (
        await world.app.get(
          liaison,
          `query($wanted: JournalistsWanted) { journalists(wanted: $wanted, first: 10) { nodes { name } } }`,
          { wanted: { tones } },
        )
      ).journalists.nodes.map(({ name }: { name: string }) => name.split(' ')[0]);
    expect(await found(['POSITIVE', 'MIXED'])).toEqual(['Amina']);
    expect(await found(['NEGATIVE'])).toEqual(['Bahati']);
    const list = await made({ name: 'Critics', rule: { tones: ['NEGATIVE'] } });
    expect(await members(list.id)).toEqual(['Bahati']);
    expect(await members(list.id, '2026-01-15')).toEqual(['Amina']);
  });

  it('is counted by the list that somebody was addressed by, and each count opens its list', async () => {
    const list = await made({ name: 'Answering', personIds: [people.Amina, people.Bahati] });
    const { pitch } = await world.act(
      'recordPitch',
      'RecordPitchInput',
      'pitch { id recipients(first: 9) { nodes { id person { id } pressList { id } } } }',
      {
        ...{
          storyTitle: 'Who answers',
          channel: 'PHONE',
          pressListId: list.id,
          personIds: [people.Chao, people.Bahati],
        },
      },
    );
    const byList = pitch.recipients.nodes.filter((each: { pressList: unknown }) => each.pressList);
    expect(byList.map((each: { person: { id: string } }) => each.person.id)).toEqual([people.Amina]);
    await world.act('sendPitch', 'SendPitchInput', 'pitch { id }', {}, pitch.id);
    await world.act(
      'recordPitchAnswer',
      'RecordPitchAnswerInput',
      'recipient { id }',
      { status: 'REPLIED_DECLINED' },
      byList[0].id,
    );
    const { pitchAnswersGroupedBy: groups } = await world.app.get(
      liaison,
      '{ pitchAnswersGroupedBy(by: [PRESS_LIST, ANSWERED]) { pressList { id } isAnswered count } }',
    );
    expect(groups).toContainEqual({ pressList: { id: list.id }, isAnswered: true, count: 1 });
    expect(groups).toContainEqual({ pressList: null, isAnswered: false, count: 1 });
    for (const group of groups) {
      const filter = {
        isAnswered: { eq: group.isAnswered },
        pressList: group.pressList ? { is: { id: { eq: group.pressList.id } } } : { isNull: true },
      };
      const { pitchAnswers } = await world.app.get(
        liaison,
        'query($filter: PitchAnswersFilter) { pitchAnswers(filter: $filter) { totalCount } }',
        { filter },
      );
      expect(pitchAnswers.totalCount).toBe(group.count);
    }
  });
});
