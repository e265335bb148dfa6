import { type Actor, Role } from '../../access';
import { opaqueId } from '../../kernel';
import { ShareWorld, day, uuid } from '../sharing/testing/share-world';

const world = new ShareWorld();
const { person } = world;
let [liaison, colleague, auditor]: Actor[] = [];

const SPEAKER =
  'id topics { code } languages training trainedOn availability biographyEn biographySw biographyWrittenBy { id } biographyApprovedAt biographyApprovedBy { name } hasSafetyLimits safetyLimits isActive version viewerCan { amend approveBiography } person { id }';
const topic = async (index: number): Promise<string> => {
  const rows = await world.app.rows('term', `vocabulary = 'TOPIC' order by code`);
  return opaqueId('trm', String(rows[index]!.id));
};
const tried = async (name: string, input: object, id?: string, as = liaison!) => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation($input: ${type}!${id ? ', $id: ID!' : ''}) { ${name}(${id ? 'id: $id, ' : ''}input: $input) { spokesperson { ${SPEAKER} } userErrors { code message path } } }`;
  return (await world.app.get(as, query, { input, id }))[name];
};
const done = async (name: string, input: object, id?: string, as = liaison!) => {
  const answer = await tried(name, input, id, as);
  expect(answer.userErrors).toEqual([]);
  return answer.spokesperson;
};
const found = async (wanted: object, search?: string): Promise<string[]> => {
  const { spokespeople } = await world.app.get(
    liaison!,
    `query($wanted: SpokespeopleWanted, $search: String) { spokespeople(wanted: $wanted, search: $search, first: 100) { totalCount nodes { name } } }`,
    { wanted, search },
  );
  expect(spokespeople.totalCount).toBe(spokespeople.nodes.length);
  return spokespeople.nodes.map(({ name }: { name: string }) => name.split(' ')[0]).sort();
};
const asRead = async (personId: string, as: Actor) =>
  (await world.app.get(as, `query($id: ID!) { person(id: $id) { spokesperson { ${SPEAKER} } } }`, { id: personId }))
    .person?.spokesperson;

beforeAll(async () => {
  await world.start();
  liaison = await world.app.actor(Role.MEDIA_LIAISON);
  colleague = await world.app.actor(Role.ADVOCACY_OFFICER);
  auditor = await world.app.actor(Role.AUDITOR);
});
afterAll(() => world.app.stop());

describe('a spokesperson', () => {
  it('is a person with what they speak on, in which languages, and what they were trained in and when', async () => {
    const personId = await person('Akinyi Were');
    const speaker = await done('recordSpokesperson', {
      personId,
      topicIds: [await topic(0), await topic(1)],
      languages: ['luo', 'sw', 'luo'],
      training: 'Live television',
      trainedOn: '2024-05',
      availability: 'Weekdays from 14:00',
    });
    expect(speaker).toMatchObject({
      languages: ['luo', 'sw'],
      training: 'Live television',
      trainedOn: '2024-05',
      isActive: true,
      hasSafetyLimits: false,
      person: { id: personId },
    });
    expect(speaker.topics).toHaveLength(2);
    const amended = await done('amendSpokesperson', { topicIds: [], training: null, expectedVersion: 1 }, speaker.id);
    expect(amended).toMatchObject({ topics: [], training: null, trainedOn: '2024-05', version: 2 });
    const { auditEntries } = await world.app.get(
      await world.app.actor(Role.DATA_PROTECTION_OFFICER),
      `query($id: ID!) { auditEntries(recordId: $id, first: 5) { nodes { act } } }`,
      { id: speaker.id },
    );
    expect(auditEntries.nodes.map(({ act }: { act: string }) => act)).toEqual([
      'amendSpokesperson',
      'recordSpokesperson',
    ]);
  });

  it('is refused twice, with a training to come, a word of another list, an older version, and without the right to', async () => {
    const personId = await person('Barasa Wekesa');
    const [beat] = await world.app.rows('term', `vocabulary = 'BEAT'`);
    for (const [input, code, path] of [
      [{ trainedOn: day(400) }, 'INVALID', ['input', 'trainedOn']],
      [{ topicIds: [opaqueId('trm', String(beat!.id))] }, 'NOT_FOUND', ['input', 'topicIds', '0']],
    ] as const)
      expect((await tried('recordSpokesperson', { personId, ...input })).userErrors).toMatchObject([{ code, path }]);
    const speaker = await done('recordSpokesperson', { personId });
    expect((await tried('recordSpokesperson', { personId })).userErrors).toMatchObject([{ code: 'TAKEN' }]);
    const old = { training: 'X', expectedVersion: 7 };
    expect((await tried('amendSpokesperson', old, speaker.id)).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    const { errors } = await world.app.ask(
      auditor!,
      `mutation($input: RecordSpokespersonInput!) { recordSpokesperson(input: $input) { userErrors { code } } }`,
      { input: { personId } },
    );
    expect(errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(await world.app.rows('spokesperson', `person_id = '${uuid(personId)}'`)).toMatchObject([
      { training: null, version: 1 },
    ]);
  });

  it('has a biography that a second person approves, of the words that they read', async () => {
    const speaker = await done('recordSpokesperson', {
      personId: await person('Chebet Kiprono'),
      biographyEn: 'Ten years at the clinic.',
    });
    expect(speaker.viewerCan).toEqual({ amend: true, approveBiography: false });
    const refused = await tried('approveBiography', {}, speaker.id);
    expect(refused.userErrors).toMatchObject([{ code: 'REFUSED', message: expect.stringContaining('Somebody else') }]);
    expect((await tried('approveBiography', { expectedVersion: 9 }, speaker.id, colleague)).userErrors).toMatchObject([
      { code: 'CONFLICT' },
    ]);
    const approved = await done('approveBiography', { expectedVersion: 1 }, speaker.id, colleague);
    expect(approved).toMatchObject({
      biographyApprovedAt: world.app.time.now.toISOString(),
      biographyApprovedBy: { name: colleague!.name },
    });
    expect((await tried('approveBiography', {}, speaker.id, colleague)).userErrors).toMatchObject([
      { code: 'REFUSED' },
    ]);
    const elsewhere = await done('amendSpokesperson', { availability: 'Mornings' }, speaker.id);
    expect(elsewhere.biographyApprovedAt).not.toBeNull();
    const reworded = await done('amendSpokesperson', { biographySw: 'Miaka kumi kliniki.' }, speaker.id, colleague);
    expect(reworded).toMatchObject({ biographyApprovedAt: null, biographyApprovedBy: null });
    expect((await tried('approveBiography', {}, speaker.id, colleague)).userErrors).toMatchObject([
      { code: 'REFUSED' },
    ]);
    await done('approveBiography', {}, speaker.id);
    const nothing = await done('recordSpokesperson', { personId: await person('Dida Galgalo') });
    expect((await tried('approveBiography', {}, nothing.id, colleague)).userErrors).toMatchObject([
      { code: 'REFUSED' },
    ]);
  });

  it('has limits that the desk reads, other staff know of, and partners never see', async () => {
    const personId = await person('Ekiru Lomorut');
    await done('recordSpokesperson', { personId, safetyLimits: 'Never her face, never the village.' });
    expect((await asRead(personId, colleague!)).safetyLimits).toBe('Never her face, never the village.');
    expect(await asRead(personId, auditor!)).toMatchObject({ hasSafetyLimits: true, safetyLimits: null });
    await world.share(await world.terms({ recordIds: [personId], fieldSet: 'FULL' }));
    const partner = await world.member();
    expect(await asRead(personId, partner)).toBeNull();
    const [{ id }] = (await world.app.rows('spokesperson', `person_id = '${uuid(personId)}'`)) as [{ id: string }];
    const { node } = await world.app.get(partner, `query($id: ID!) { node(id: $id) { ... on Spokesperson { id } } }`, {
      id: opaqueId('spk', id),
    });
    expect(node).toBeNull();
  });

  it('is found by topic with what is narrower, language, training, biography and whether they speak now', async () => {
    const [wide, other] = [await topic(2), await topic(3)];
    const narrower = opaqueId('trm', '00000000-0000-4000-8000-000000000085');
    await world.app.dataSource.query(
      `insert into term (id, vocabulary, code, label_en, label_sw, parent_id, position) values ($1, 'TOPIC', 'narrower', 'Narrower', 'Finyu', $2, 900)`,
      [uuid(narrower), uuid(wide)],
    );
    const register = async (name: string, input: object) =>
      done('recordSpokesperson', { personId: await person(name), ...input });
    await register('Fatuma', { topicIds: [narrower], languages: ['so', 'sw'], trainedOn: '2025-01' });
    await register('Gathoni', { topicIds: [other], languages: ['ki'], trainedOn: '2019' });
    const retired = await register('Halima', { topicIds: [wide, other], languages: ['sw'], biographyEn: 'Hers.' });
    await done('approveBiography', {}, retired.id, colleague);
    await done('amendSpokesperson', { isActive: false }, retired.id);
    expect(await found({ topicIds: [wide] })).toEqual(['Fatuma', 'Halima']);
    expect(await found({ topicIds: [wide, other], isActive: true })).toEqual(['Fatuma', 'Gathoni']);
    expect(await found({ languages: ['so', 'ki'] })).toEqual(['Fatuma', 'Gathoni']);
    expect(await found({ topicIds: [wide, other], trainedSince: '2024-12-31' })).toEqual(['Fatuma']);
    expect(await found({ hasApprovedBiography: true, isActive: false })).toEqual(['Halima']);
    expect(await found({}, 'gathoni')).toEqual(['Gathoni']);
  });
});

describe('a pitch', () => {
  it('names who can be interviewed on it, and nobody who speaks no more', async () => {
    const speakers = [
      await done('recordSpokesperson', { personId: await person('Imani') }),
      await done('recordSpokesperson', { personId: await person('Jabali') }),
    ].map(({ id }) => id);
    const act = async (name: string, input: object, id?: string) => {
      const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
      const query = `mutation($input: ${type}!${id ? ', $id: ID!' : ''}) { ${name}(${id ? 'id: $id, ' : ''}input: $input) { pitch { id spokespeople { id } } userErrors { code path } } }`;
      return (await world.app.get(liaison!, query, { input, id }))[name];
    };
    const { pitch } = await act('recordPitch', {
      storyTitle: 'Who speaks',
      channel: 'PHONE',
      spokespersonIds: speakers,
    });
    expect(pitch.spokespeople.map(({ id }: { id: string }) => id)).toEqual(speakers);
    await done('amendSpokesperson', { isActive: false }, speakers[1]);
    const kept = await act('amendPitch', { spokespersonIds: [speakers[1]] }, pitch.id);
    expect(kept).toEqual({ pitch: { id: pitch.id, spokespeople: [{ id: speakers[1] }] }, userErrors: [] });
    const again = { storyTitle: 'Who spoke', channel: 'PHONE', spokespersonIds: [speakers[0], speakers[1]] };
    expect((await act('recordPitch', again)).userErrors).toEqual([
      { code: 'REFUSED', path: ['input', 'spokespersonIds', '1'] },
    ]);
    const stranger = { ...again, spokespersonIds: [opaqueId('spk', '00000000-0000-4000-8000-000000000001')] };
    expect((await act('recordPitch', stranger)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('offers nobody outside whose record is protected, though whoever writes it may see them', async () => {
    const personId = await person('Kioni');
    const { id } = await done('recordSpokesperson', { personId });
    await world.app.dataSource.query(`update person set sensitivity = 2 where id = $1`, [uuid(personId)]);
    await world.app.dataSource.query(
      `insert into record_audience (record_id, audience_id, grant_id, kind, sensitivity) values ($1, $2, $1, 'PERSON', 2)`,
      [uuid(personId), liaison!.accountId],
    );
    const query = `mutation($input: RecordPitchInput!) { recordPitch(input: $input) { userErrors { code message } } }`;
    const { recordPitch } = await world.app.get(liaison!, query, {
      input: { storyTitle: 'Protected', channel: 'PHONE', spokespersonIds: [id] },
    });
    expect(recordPitch.userErrors).toMatchObject([{ code: 'REFUSED', message: expect.stringContaining('protected') }]);
    expect(await found({ mayBeOffered: true })).not.toContain('Kioni');
  });
});
