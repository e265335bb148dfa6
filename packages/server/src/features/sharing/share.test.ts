import { Role } from '../../access';
import { newId, opaqueId } from '../../kernel';
import { ShareWorld, day, uuid } from './testing/share-world';

const world = new ShareWorld();
const { act, tried, organisation, person, engagement, agreement, terms, share, member, seen, traces } = world;
let coalition: string;

beforeAll(async () => {
  await world.start();
  const input = { name: 'Coalition against Torture' };
  coalition = (await act('recordCoalition', 'RecordCoalitionInput', 'coalition { id }', input)).coalition.id;
});
afterAll(() => world.app.stop());

describe('share', () => {
  it('opens a record to the partner, and to nobody else outside', async () => {
    const id = await person();
    expect(await seen(id)).toBeNull();
    await share(await terms({ recordIds: [id] }));
    expect(await seen(id)).toMatchObject({ name: expect.stringContaining('Wanjiku') });
    expect(await seen(id, await organisation('Another house'))).toBeNull();
  });

  it('opens no more than the field set: summary, how to reach them, everything', async () => {
    const id = await person();
    await act('addContactPoint', 'AddContactPointInput', 'contactPoint { id }', {
      ofId: id,
      type: 'EMAIL',
      value: 'w@example.org',
    });
    const opened: unknown[] = [];
    for (const fieldSet of ['SUMMARY', 'CONTACT', 'FULL']) {
      await share(await terms({ recordIds: [id], fieldSet }));
      const { biography, contactPoints } = await seen(id);
      opened.push([biography, contactPoints.map(({ value }: { value: string }) => value)]);
    }
    expect(opened).toEqual([
      [null, []],
      [null, ['w@example.org']],
      ['Stood for office twice.', ['w@example.org']],
    ]);
  });

  it('opens who took part in an engagement only with contacts, and what was said only in full', async () => {
    const guest = await person();
    await share(await terms({ recordIds: [guest] }));
    const id = await engagement({
      participants: [{ personId: guest }],
      discussionPoints: [{ summary: 'Said softly.' }],
    });
    const look = async () => {
      const { engagement: record, person: them } = await world.app.get(
        await member(),
        `query($id: ID!, $guest: ID!) { engagement(id: $id) { subject summary participants { totalCount } discussionPoints { summary } }
          person(id: $guest) { engagements { totalCount } timeline { totalCount } } }`,
        { id, guest },
      );
      return [
        record?.summary ?? null,
        record?.participants.totalCount,
        record?.discussionPoints.length,
        them.engagements.totalCount,
        them.timeline.totalCount,
      ];
    };
    const opened: unknown[] = [];
    for (const fieldSet of ['SUMMARY', 'CONTACT', 'FULL']) {
      await share(await terms({ recordIds: [id], fieldSet }));
      opened.push(await look());
    }
    expect(opened).toEqual([
      [null, 0, 0, 0, 0],
      [null, 1, 0, 1, 1],
      ['In confidence.', 1, 1, 1, 1],
    ]);
  });

  it('opens to a coalition what its members of today see, until they leave', async () => {
    const joined = await act('joinCoalition', 'JoinCoalitionInput', 'membership { id }', {
      coalitionId: coalition,
      organisationId: world.house,
      startedOn: day(-10),
    });
    const id = await person();
    await share(
      await terms({
        recordIds: [id],
        toOrganisationId: null,
        toCoalitionId: coalition,
        agreementId: await agreement({ coalitionId: coalition, parties: [] }),
      }),
    );
    expect(await seen(id)).not.toBeNull();
    await act(
      'leaveCoalition',
      'LeaveCoalitionInput',
      'membership { isCurrent }',
      { reason: 'Left.' },
      joined.membership.id,
    );
    expect(await seen(id)).toBeNull();
  });

  it('opens a selection with what comes to be in it, and closes what falls out of it', async () => {
    const [county] = await world.app.rows('county', `code = 42`);
    const countyId = opaqueId('cty', String(county!.id));
    const { selection } = await act('saveSelection', 'SaveSelectionInput', 'selection { id }', {
      name: 'People of Kisumu',
      recordKind: 'PERSON',
      countyIds: [countyId],
    });
    const early = await person('Early', { countyId });
    const elsewhere = await person('Elsewhere');
    await share(await terms({ selectionId: selection.id }));
    const late = await person('Late', { countyId });
    const look = () => Promise.all([early, elsewhere, late].map(async (id) => (await seen(id)) !== null));
    expect(await look()).toEqual([true, false, true]);
    await act('amendPerson', 'AmendPersonInput', 'person { id }', { countyId: null }, early);
    await act('amendPerson', 'AmendPersonInput', 'person { id }', { countyId }, elsewhere);
    expect(await look()).toEqual([false, true, true]);
  });

  it.each<[string, () => Promise<Record<string, unknown>>, string, string[]]>([
    ['no record', () => terms({ recordIds: [] }), 'INVALID', ['recordIds']],
    [
      'a record that is not there',
      () => terms({ recordIds: [opaqueId('per', newId())] }),
      'NOT_FOUND',
      ['recordIds', '0'],
    ],
    [
      'a record above the ceiling',
      async () => terms({ recordIds: [await engagement({ sensitivity: 'PROTECTED' })] }),
      'REFUSED',
      ['recordIds', '0'],
    ],
    [
      'an agreement that has expired',
      async () => terms({ recordIds: [await person()], agreementId: await agreement({ expiresOn: day(-1) }) }),
      'REFUSED',
      ['agreementId'],
    ],
    [
      'an agreement that nobody signed',
      async () => terms({ recordIds: [await person()], agreementId: await agreement({ signedOn: null }) }),
      'REFUSED',
      ['agreementId'],
    ],
    [
      'a partner who did not sign it',
      async () => terms({ recordIds: [await person()], toOrganisationId: await organisation('Stranger') }),
      'REFUSED',
      ['agreementId'],
    ],
    [
      'a purpose that it does not name',
      async () => terms({ recordIds: [await person()], purpose: 'Sales' }),
      'REFUSED',
      ['purpose'],
    ],
    [
      'a kind of record that it does not allow',
      async () =>
        terms({ recordIds: [await person()], agreementId: await agreement({ dataClasses: ['ENGAGEMENTS'] }) }),
      'REFUSED',
      ['recordIds'],
    ],
    [
      'contacts that it does not allow',
      async () =>
        terms({
          recordIds: [await person()],
          fieldSet: 'CONTACT',
          agreementId: await agreement({ dataClasses: ['PEOPLE'] }),
        }),
      'REFUSED',
      ['fieldSet'],
    ],
    [
      'an end after the agreement’s',
      async () => terms({ recordIds: [await person()], expiresOn: day(200) }),
      'INVALID',
      ['expiresOn'],
    ],
    [
      'nobody to share with',
      async () => terms({ recordIds: [await person()], toOrganisationId: null }),
      'INVALID',
      ['toOrganisationId'],
    ],
  ])('refuses %s, and opens nothing', async (_, input, code, path) => {
    const given = await input();
    const before = await traces();
    const { userErrors } = await tried('share', 'ShareInput', 'shares { id }', given);
    expect(userErrors).toMatchObject([{ code, path: ['input', ...path] }]);
    expect(await traces()).toEqual(before);
  });

  it('is for those who may share', async () => {
    const input = await terms({ recordIds: [await person()] });
    for (const actor of [
      await world.app.actor(Role.FIELD_OFFICER),
      await world.app.actor(Role.ADMINISTRATOR),
      await member(),
    ]) {
      const { errors } = await world.app.ask(
        actor,
        `mutation($input: ShareInput!) { share(input: $input) { userErrors { code } } }`,
        {
          input,
        },
      );
      expect(errors?.map(({ code }) => code)).toEqual(['FORBIDDEN']);
    }
  });
});

describe('the end of a share', () => {
  it('comes at once when it is withdrawn; what another share opens stays open', async () => {
    const id = await person();
    const one = await share(await terms({ recordIds: [id] }));
    const other = await share(await terms({ recordIds: [id] }));
    await act('withdrawShare', 'WithdrawShareInput', 'share { isInForce }', { reason: 'Asked to.' }, one);
    expect(await seen(id)).not.toBeNull();
    await act('withdrawShare', 'WithdrawShareInput', 'share { isInForce }', {}, other);
    expect(await seen(id)).toBeNull();
    expect((await tried('withdrawShare', 'WithdrawShareInput', 'share { id }', {}, other)).userErrors).toMatchObject([
      { code: 'REFUSED', path: ['id'] },
    ]);
  });

  it('comes at once when its agreement is ended before its time', async () => {
    const id = await person();
    const agreementId = await agreement();
    await share(await terms({ recordIds: [id], agreementId }));
    const { agreement: ended } = await act(
      'terminateAgreement',
      'TerminateAgreementInput',
      'agreement { status shares { nodes { isInForce } } }',
      { reason: 'Breach.' },
      agreementId,
    );
    expect(ended).toEqual({ status: 'TERMINATED', shares: { nodes: [{ isInForce: false }] } });
    expect(await seen(id)).toBeNull();
  });

  it('follows the agreement when that is amended to end earlier, or later', async () => {
    const id = await person();
    const agreementId = await agreement();
    await share(await terms({ recordIds: [id], agreementId }));
    const until = (expiresOn: string) =>
      act('amendAgreement', 'AmendAgreementInput', 'agreement { status }', { expiresOn }, agreementId);
    await until(day(-1));
    expect(await seen(id)).toBeNull();
    await until(day(5));
    expect(await seen(id)).not.toBeNull();
  });

  it('comes by itself when its time has passed', async () => {
    const id = await person();
    await share(await terms({ recordIds: [id], expiresOn: day(1) }));
    expect(await seen(id)).not.toBeNull();
    // Time cannot be moved in the database; the end of the share can.
    await world.app.dataSource.query(
      `update record_audience set expires_at = now() - interval '1 second' where record_id = $1`,
      [uuid(id)],
    );
    expect(await seen(id)).toBeNull();
  });

  it('comes when the record is made protected, and is undone when that is', async () => {
    const id = await engagement();
    await share(await terms({ recordIds: [id] }));
    const look = async () =>
      (await world.app.get(await member(), `query($id: ID!) { engagement(id: $id) { subject } }`, { id })).engagement;
    const amend = (input: unknown) => act('amendEngagement', 'AmendEngagementInput', 'engagement { id }', input, id);
    expect(await look()).toEqual({ subject: 'Custody rules' });
    await amend({ sensitivity: 'PROTECTED' });
    expect(await look()).toBeNull();
    await amend({ sensitivity: 'INTERNAL', sensitivityReason: 'The threat has passed.' });
    expect(await look()).toEqual({ subject: 'Custody rules' });
  });
});

describe('sharePreview', () => {
  const PREVIEW = `query($input: ShareInput!) { sharePreview(input: $input) { people { name biography contactPoints { value } } userErrors { code path } } }`;

  it('shows exactly what the partner will see, and shares nothing', async () => {
    const id = await person();
    const input = await terms({ recordIds: [id] });
    const before = await traces();
    const { sharePreview } = await world.app.get(world.lead, PREVIEW, { input });
    expect(await traces()).toEqual(before);
    expect(await seen(id)).toBeNull();
    await share(input);
    expect(sharePreview).toEqual({ people: [await seen(id)], userErrors: [] });
  });

  it('says why something cannot be shared, as sharing would', async () => {
    const { sharePreview } = await world.app.get(world.lead, PREVIEW, {
      input: await terms({ recordIds: [await person()], purpose: 'Sales' }),
    });
    expect(sharePreview.userErrors).toEqual([{ code: 'REFUSED', path: ['input', 'purpose'] }]);
  });
});
