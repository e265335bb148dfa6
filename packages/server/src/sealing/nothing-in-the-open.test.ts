import { type Actor, Role } from '../access';
import { newId, opaqueId } from '../kernel';
import { currentManager, inTransaction } from '../persistence';
import { type TestApp, testApp } from '../testing/test-app';
import { foundInDump } from './testing/dump';

let app: TestApp;
let actor: Actor;
let terms: Map<string, string>;

beforeAll(async () => {
  app = await testApp();
  actor = await app.actor(Role.ADVOCACY_OFFICER, Role.PROGRAMME_LEAD);
  const rows = await app.rows('term');
  terms = new Map(rows.map(({ id, vocabulary, code }) => [`${vocabulary}:${code}`, opaqueId('trm', String(id))]));
});
afterAll(() => app.stop());

const found = (words: readonly string[]): Promise<string[]> => foundInDump(app.dataSource, words);

async function act(mutation: string, payload: string, type: string, input: object, id?: string) {
  const given = id ? '$id: ID!, $input: ' : '$input: ';
  const answer = (
    await app.get(
      actor,
      `mutation(${given}${type}!) { ${mutation}(${id ? 'id: $id, ' : ''}input: $input) { ${payload} userErrors { code message path } } }`,
      { input, ...(id && { id }) },
    )
  )[mutation];
  expect(answer.userErrors).toEqual([]);
  return answer;
}

const uuidOf = async (table: string, name: string): Promise<string> =>
  String((await app.rows(table, `name = '${name}'`))[0]!.id);

const PERSON = `person { id version summary biography place lawfulBasisSource
  contactPoints { id type value label version } notes(first: 10) { nodes { id body } }
  otherNames { note } identifiers { value } links { url label } memberships(first: 5) { nodes { role source } } }`;

const secrets = (word: string) => ({
  summary: `${word} summary`,
  biography: `${word} biography`,
  place: `${word} ward`,
  lawfulBasis: 'CONSENT',
  lawfulBasisSource: `${word} told us`,
  contactPoints: [
    { type: 'MOBILE', value: '0712 555 001', label: `${word} at home` },
    { type: 'EMAIL', value: `${word}@siri.example` },
  ],
  identifiers: [{ scheme: 'National ID', value: `${word} 1234` }],
  links: [{ url: `https://${word}.example/page`, label: `${word} page` }],
  otherNames: [{ name: 'Another', note: `${word} note on a name` }],
});

describe('what is kept of sealed records', () => {
  it('reads back to those who may see it, and stands nowhere in the database', async () => {
    const { organisation } = await act(
      'recordOrganisation',
      'organisation { id summary description place }',
      'RecordOrganisationInput',
      {
        name: 'House One',
        kindId:
          terms.get('ORGANISATION_KIND:partner_ngo') ??
          [...terms].find(([code]) => code.startsWith('ORGANISATION_KIND'))![1],
        sensitivity: 'SEALED',
        summary: 'Kifaru house summary',
        description: 'Kifaru house description',
        place: 'Kifaru house ward',
      },
    );
    expect(organisation).toMatchObject({
      summary: 'Kifaru house summary',
      description: 'Kifaru house description',
      place: 'Kifaru house ward',
    });
    const { person } = await act('recordPerson', PERSON, 'RecordPersonInput', {
      name: 'Somebody Sealed',
      sensitivity: 'SEALED',
      ...secrets('kifaru'),
      memberships: [{ organisationId: organisation.id, role: 'Kifaru keeper', source: 'Kifaru source' }],
    });
    expect(person).toMatchObject({
      summary: 'kifaru summary',
      biography: 'kifaru biography',
      place: 'kifaru ward',
      lawfulBasisSource: 'kifaru told us',
      otherNames: [{ note: 'kifaru note on a name' }],
      identifiers: [{ value: 'kifaru 1234' }],
      links: [{ url: 'https://kifaru.example/page', label: 'kifaru page' }],
      memberships: { nodes: [{ role: 'Kifaru keeper', source: 'Kifaru source' }] },
    });
    expect(person.contactPoints.map(({ value }: { value: string }) => value).sort()).toEqual([
      '+254712555001',
      'kifaru@siri.example',
    ]);
    const { engagement } = await act(
      'recordEngagement',
      `engagement { id subject place summary notToRaise participants(first: 5) { nodes { note } }
        discussionPoints { summary ourResponse } commitments { nodes { id text } } tasks { nodes { title description } } notes { nodes { body } } }`,
      'RecordEngagementInput',
      {
        typeId: terms.get('ENGAGEMENT_TYPE:sensitisation_meeting'),
        sensitivity: 'SEALED',
        subject: 'Kifaru subject',
        startsAt: new Date(app.time.now.getTime() - 86_400_000).toISOString(),
        place: 'Kifaru place',
        summary: 'Kifaru said so',
        notToRaise: 'Kifaru is not to be raised',
        statusReason: 'Kifaru status',
        participants: [{ personId: person.id, role: 'SPEAKER', note: 'Kifaru came late' }],
        discussionPoints: [{ summary: 'Kifaru point', ourResponse: 'Kifaru response' }],
        commitments: [{ byParticipant: 0, text: 'Kifaru promise' }],
        tasks: [{ title: 'Kifaru task', description: 'Kifaru to do' }],
        note: 'Kifaru remark',
      },
    );
    expect(engagement).toMatchObject({
      subject: 'Kifaru subject',
      place: 'Kifaru place',
      summary: 'Kifaru said so',
      notToRaise: 'Kifaru is not to be raised',
      participants: { nodes: [{ note: 'Kifaru came late' }] },
      discussionPoints: [{ summary: 'Kifaru point', ourResponse: 'Kifaru response' }],
      commitments: { nodes: [{ text: 'Kifaru promise' }] },
      tasks: { nodes: [{ title: 'Kifaru task', description: 'Kifaru to do' }] },
      notes: { nodes: [{ body: 'Kifaru remark' }] },
    });
    const { commitment } = await act(
      'changeCommitmentStatus',
      'commitment { changes { reason evidence evidenceUrl } }',
      'ChangeCommitmentStatusInput',
      {
        status: 'KEPT',
        reason: 'Kifaru kept it',
        evidence: 'Kifaru saw it',
        evidenceUrl: 'https://kifaru.example/proof',
      },
      engagement.commitments.nodes[0].id,
    );
    expect(commitment.changes).toContainEqual({
      reason: 'Kifaru kept it',
      evidence: 'Kifaru saw it',
      evidenceUrl: 'https://kifaru.example/proof',
    });
    const amended = await act(
      'amendEngagement',
      'engagement { subject participants(first: 5) { nodes { note } } discussionPoints { summary } }',
      'AmendEngagementInput',
      {
        subject: 'Kifaru subject',
        participants: [{ personId: person.id, role: 'ATTENDEE' }],
        discussionPoints: [{ summary: 'Kifaru again' }],
      },
      engagement.id,
    );
    expect(amended.engagement).toEqual({
      subject: 'Kifaru subject',
      participants: { nodes: [{ note: 'Kifaru came late' }] },
      discussionPoints: [{ summary: 'Kifaru again' }],
    });
    await act('setDoNotContact', 'doNotContact { reason instead }', 'SetDoNotContactInput', {
      ofId: person.id,
      reason: 'Kifaru asked',
      instead: 'Kifaru’s sister',
    });
    await act('writeNote', 'note { body }', 'WriteNoteInput', { onId: person.id, body: 'Kifaru was seen' });
    const { timeline } = (
      await app.get(
        actor,
        'query($id: ID!) { person(id: $id) { timeline(first: 20) { nodes { ... on Engagement { subject } ... on Note { body } ... on Commitment { text } ... on Task { title } } } } }',
        { id: person.id },
      )
    ).person;
    expect(timeline.nodes).toEqual(
      expect.arrayContaining([{ subject: 'Kifaru subject' }, { body: 'Kifaru was seen' }, { text: 'Kifaru promise' }]),
    );
    expect(await found(['kifaru', '712555001'])).toEqual([]);
  });

  it('holds for what is asked by right about a sealed record, and said about it', async () => {
    const { person } = await act('recordPerson', PERSON, 'RecordPersonInput', {
      name: 'Somebody Asking',
      sensitivity: 'SEALED',
    });
    const personId = await uuidOf('person', 'Somebody Asking');
    const [request, comment] = [newId(), newId()];
    await inTransaction(app.dataSource, async () => {
      const run = currentManager();
      await run.query(
        `insert into subject_request (id, kind, person_id, means, details, identity_evidence, received_on, due_on, closed_at, outcome, answer)
         values ($1, 'ACCESS', $2, 'LETTER', 'Mbuni wants all', 'Mbuni showed a card', '2026-01-01', '2026-01-31', now(), 'GRANTED', 'Mbuni was told')`,
        [request, personId],
      );
      await run.query(
        `insert into comment (id, person_id, house_id, body) select $1, $2, (select id from organisation limit 1), 'Mbuni moved'`,
        [comment, personId],
      );
    });
    expect(await found(['mbuni'])).toEqual([]);
    await act(
      'amendPerson',
      PERSON,
      'AmendPersonInput',
      { sensitivity: 'PROTECTED', sensitivityReason: 'Known' },
      person.id,
    );
    expect(await found(['mbuni'])).toHaveLength(2);
  });

  it('holds for protected contact points and notes, on open records and under protected ones', async () => {
    const { person } = await act('recordPerson', PERSON, 'RecordPersonInput', {
      name: 'Somebody Open',
      contactPoints: [
        { type: 'MOBILE', value: '0712 555 002', label: 'Swara line', sensitivity: 'PROTECTED' },
        { type: 'EMAIL', value: 'open@example.org' },
      ],
    });
    expect(person.contactPoints.map(({ value }: { value: string }) => value).sort()).toEqual([
      '+254712555002',
      'open@example.org',
    ]);
    await act('writeNote', 'note { body }', 'WriteNoteInput', {
      onId: person.id,
      body: 'Swara is watched',
      sensitivity: 'PROTECTED',
    });
    const { person: closed } = await act('recordPerson', PERSON, 'RecordPersonInput', {
      name: 'Somebody Protected',
      sensitivity: 'PROTECTED',
      contactPoints: [{ type: 'SIGNAL', value: '0712 555 003' }],
    });
    await act('writeNote', 'note { body }', 'WriteNoteInput', { onId: closed.id, body: 'Swara was protected' });
    expect(closed.contactPoints[0].value).toBe('+254712555003');
    expect(await found(['swara', '712555002', '712555003'])).toEqual([]);
    expect(await found(['open@example.org'])).toHaveLength(1);
  });

  it('follows the level, up and down, through everything that hangs on the record', async () => {
    const { person } = await act('recordPerson', PERSON, 'RecordPersonInput', {
      name: 'Somebody Moving',
      ...secrets('twiga'),
    });
    await act('writeNote', 'note { body }', 'WriteNoteInput', { onId: person.id, body: 'Twiga is tall' });
    expect((await found(['twiga'])).length).toBeGreaterThan(5);
    const raised = await act('amendPerson', PERSON, 'AmendPersonInput', { sensitivity: 'SEALED' }, person.id);
    expect(raised.person).toMatchObject({
      biography: 'twiga biography',
      notes: { nodes: [{ body: 'Twiga is tall' }] },
    });
    expect(await found(['twiga', '712555001'])).toEqual([]);
    const lowered = { sensitivity: 'PROTECTED', sensitivityReason: 'It is known by now' };
    await act('amendPerson', PERSON, 'AmendPersonInput', lowered, person.id);
    const kept = await found(['twiga', '712555001']);
    expect(kept.filter((line) => /^public\.(note|contact_point)/.test(line))).toEqual([]);
    expect(kept.some((line) => line.startsWith('public.person:'))).toBe(true);
    const opened = await act(
      'amendPerson',
      PERSON,
      'AmendPersonInput',
      { ...lowered, sensitivity: 'INTERNAL' },
      person.id,
    );
    expect(opened.person.contactPoints.map(({ value }: { value: string }) => value).sort()).toEqual([
      '+254712555001',
      'twiga@siri.example',
    ]);
    const [mobile] = await app.rows('contact_point', `value = '+254712555001'`);
    expect(mobile).toMatchObject({ normalised: '+254712555001', label: 'twiga at home' });
  });

  it('holds through a merge and its undoing', async () => {
    const record = async (name: string, more: object): Promise<{ id: string }> =>
      (await act('recordPerson', PERSON, 'RecordPersonInput', { name, sensitivity: 'SEALED', ...more })).person;
    const kept = await record('Two Of One', {
      contactPoints: [{ type: 'MOBILE', value: '0712 555 004', label: 'Ndovu first' }],
    });
    const absorbed = await record('One Of Two', {
      ...secrets('ndovu'),
      contactPoints: [{ type: 'MOBILE', value: '0712 555 004', label: 'Ndovu second' }],
    });
    await act('writeNote', 'note { body }', 'WriteNoteInput', { onId: absorbed.id, body: 'Ndovu remembers' });
    const { merge } = await act(
      'mergePeople',
      `merge { id keptPerson { ${PERSON.replace('person {', '')} }`,
      'MergeInput',
      {
        keepId: kept.id,
        absorbId: absorbed.id,
      },
    );
    expect(merge.keptPerson).toMatchObject({
      biography: 'ndovu biography',
      notes: { nodes: [{ body: 'Ndovu remembers' }] },
      identifiers: [{ value: 'ndovu 1234' }],
    });
    expect(merge.keptPerson.contactPoints).toHaveLength(1);
    expect(await found(['ndovu', '712555004'])).toEqual([]);
    const { undoMerge } = await app.get(
      actor,
      'mutation($id: ID!) { undoMerge(id: $id) { userErrors { code message } } }',
      { id: merge.id },
    );
    expect(undoMerge.userErrors).toEqual([]);
    const again = await app.get(actor, `query($id: ID!) { ${PERSON.replace('person {', 'person(id: $id) {')} }`, {
      id: absorbed.id,
    });
    expect(again.person).toMatchObject({
      biography: 'ndovu biography',
      contactPoints: [{ value: '+254712555004', label: 'Ndovu second' }],
      notes: { nodes: [{ body: 'Ndovu remembers' }] },
    });
    expect(await found(['ndovu', '712555004'])).toEqual([]);
  });
});

describe('a sealed value', () => {
  const note = async (body: string): Promise<{ id: string; uuid: string; personId: string }> => {
    const uuid = newId();
    await app.dataSource.query(`insert into person (id, name, sort_name) values ($1, 'Bearer', 'Bearer')`, [uuid]);
    const personId = opaqueId('per', uuid);
    const { note: written } = await act('writeNote', 'note { id }', 'WriteNoteInput', {
      onId: personId,
      body,
      sensitivity: 'PROTECTED',
    });
    return { id: written.id, uuid: written.id.replace('nte_', ''), personId };
  };
  const READ = 'query($id: ID!) { person(id: $id) { notes(first: 5) { nodes { body } } } }';
  /** As whoever owns the database could. */
  const tamper = (statement: string, values: unknown[]): Promise<unknown> =>
    app.dataSource.transaction(async (manager) => {
      await manager.query(`select set_config('utetezi.sealing', 'on', true)`);
      await manager.query(statement, values);
    });

  it('that was moved to another row, or altered, is a fault that the log tells with its place, and never a wrong text', async () => {
    const [one, other] = [await note('Chui one'), await note('Chui other')];
    await tamper(`update note set body = (select body from note where id = $2) where id = $1`, [one.uuid, other.uuid]);
    const moved = await app.ask(actor, READ, { id: one.personId });
    expect(moved.errors).toHaveLength(1);
    expect(JSON.stringify(moved)).not.toMatch(/chui|sealed/i);
    expect(JSON.stringify(app.logged)).toContain('The sealed value of note.body in row');
    expect((await app.get(actor, READ, { id: other.personId })).person.notes.nodes).toEqual([{ body: 'Chui other' }]);
    await tamper(`update note set body = overlay(body placing 'AAAA' from 40) where id = $1`, [other.uuid]);
    expect((await app.ask(actor, READ, { id: other.personId })).errors).toHaveLength(1);
  });

  it('cannot be made by writing what looks like one', async () => {
    const before = await app.rows('note');
    const answer = await app.ask(
      actor,
      'mutation($input: WriteNoteInput!) { writeNote(input: $input) { note { body } userErrors { code } } }',
      { input: { onId: (await note('Simba')).personId, body: 'sealed:1:00000000:AAAA' } },
    );
    expect(answer.errors).toHaveLength(1);
    expect(await app.rows('note')).toHaveLength(before.length + 1);
  });

  it('that somebody wrote past the server is sealed by the next round', async () => {
    const id = newId();
    const { personId } = await note('Nyati');
    await app.dataSource.query(
      `insert into note (id, person_id, body, sensitivity) select $1, person_id, 'Pundamilia', 2 from note where id = $2`,
      [id, (await app.rows('note', `person_id = '${personId.replace('per_', '')}'`))[0]!.id],
    );
    expect(await found(['pundamilia'])).toHaveLength(1);
    await app.settleSealing();
    expect(await found(['pundamilia'])).toEqual([]);
    expect(await app.rows('sealing_due')).toEqual([]);
  });
});

describe('a protected number', () => {
  it('is found by its exact value, and is one with the same number typed again', async () => {
    const input = {
      name: 'Known By Number',
      sensitivity: 'PROTECTED',
      contactPoints: [{ type: 'MOBILE', value: '0712 555 009' }],
    };
    const { person } = await act('recordPerson', PERSON, 'RecordPersonInput', input);
    const DUPLICATES =
      'query($phone: String!) { possibleDuplicatePeople(input: { phones: [$phone] }) { reasons person { id } } }';
    const ask = async (phone: string) => (await app.get(actor, DUPLICATES, { phone })).possibleDuplicatePeople;
    expect(await ask('+254 712 555 009')).toEqual([{ reasons: ['SAME_PHONE'], person: { id: person.id } }]);
    expect(await ask('0712 555 00')).toEqual([]);
    const { contactPoint } = await act('addContactPoint', 'contactPoint { id }', 'AddContactPointInput', {
      ofId: person.id,
      type: 'MOBILE',
      value: '+254712555009',
    });
    expect(contactPoint.id).toBe(person.contactPoints[0].id);
  });
});
