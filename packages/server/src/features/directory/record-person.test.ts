import { type Actor, Role } from '../../access';
import { opaqueId } from '../../kernel';
import { type TestApp, testApp } from '../../testing/test-app';

let app: TestApp;
let officer: Actor;
let term: (vocabulary: string, code: string) => string;
let county: (name: string) => string;
let constituency: (name: string) => string;

beforeAll(async () => {
  app = await testApp();
  officer = await app.actor(Role.ADVOCACY_OFFICER);
  const named = (prefix: string, rows: Record<string, unknown>[]) => (name: string) =>
    opaqueId(prefix, String(rows.find((row) => row.name === name)!.id));
  const terms = await app.rows('term');
  term = (vocabulary, code) =>
    opaqueId('trm', String(terms.find((row) => row.vocabulary === vocabulary && row.code === code)!.id));
  county = named('cty', await app.rows('county'));
  constituency = named('con', await app.rows('constituency'));
});
afterAll(() => app.stop());

const PERSON = `{ id version name givenName familyName honorificPrefix honorificSuffix sortName bornOn languages place
  county { name } constituency { name } sensitivity lawfulBasis lawfulBasisReviewedOn contactRhythmDays preferredChannel
  addedKinds { code } kinds { code } tags { name } otherNames { name startedOn } identifiers { scheme value } links { url }
  contactPoints { type value isPreferred } memberships { nodes { role startedOn endedOn isCurrent post { label } organisation { name kind { code } } } } }`;
const RECORD = `mutation($input: RecordPersonInput!) { recordPerson(input: $input) { person ${PERSON} userErrors { code message path } } }`;
const AMEND = `mutation($id: ID!, $input: AmendPersonInput!) { amendPerson(id: $id, input: $input) { person ${PERSON} userErrors { code message path } } }`;

const record = async (input: Record<string, unknown>, actor = officer) =>
  (await app.get(actor, RECORD, { input })).recordPerson;
const amend = async (id: string, input: Record<string, unknown>, actor = officer) =>
  (await app.get(actor, AMEND, { id, input })).amendPerson;

/** Everything that an act could have left behind. */
const traces = async (): Promise<unknown> =>
  app.dataSource.query(
    `select (select count(*) from person) as people, (select count(*) from organisation) as organisations, (select count(*) from tag) as tags,
       (select count(*) from contact_point) as contacts, (select count(*) from membership) as memberships, (select count(*) from audit_entry where outcome = 'ALLOWED') as audited`,
  );

describe('recordPerson', () => {
  it('records a person with everything that hangs on them', async () => {
    const told: string[] = [];
    const quiet = app.events.subscribe(({ name }) => told.push(name));
    const { person, userErrors } = await record({
      name: "Hon. Dr Mũthoni  Ng'ang'a, EBS",
      bornOn: '1970-05',
      constituencyId: constituency('Nyeri Town'),
      languages: ['ki', 'sw', 'en', 'sw'],
      preferredChannel: 'WHATSAPP',
      lawfulBasis: 'PUBLIC_INTEREST',
      lawfulBasisReviewedOn: '2026-01-31',
      contactRhythmDays: 45,
      kindIds: [term('STAKEHOLDER_KIND', 'lawyer')],
      otherNames: [{ name: 'Mama Haki', startedOn: '2001' }],
      identifiers: [{ scheme: 'KE-LSK', value: 'P105/1234' }],
      links: [{ url: 'https://parliament.example/members/12' }],
      tags: ['Champion', 'CHAMPIÓN', 'Nyeri'],
      contactPoints: [{ type: 'MOBILE', value: '0700 123456', isPreferred: true }],
      memberships: [
        {
          organisationName: 'County Assembly of Nyeri',
          organisationKindId: term('ORGANISATION_KIND', 'legislature'),
          postLabel: 'Speaker',
          startedOn: '2022-08',
        },
        { organisationName: 'county assembly of nyeri', role: 'clerk', startedOn: '2010', endedOn: '2012' },
      ],
    });
    quiet();
    expect(userErrors).toEqual([]);
    expect(person).toEqual({
      id: expect.stringMatching(/^per_[0-9a-f]{32}$/),
      version: 1,
      name: "Mũthoni Ng'ang'a",
      givenName: 'Mũthoni',
      familyName: "Ng'ang'a",
      honorificPrefix: 'Hon. Dr',
      honorificSuffix: 'EBS',
      sortName: "Ng'ang'a, Mũthoni",
      bornOn: '1970-05',
      languages: ['ki', 'sw', 'en'],
      place: null,
      county: { name: 'Nyeri' },
      constituency: { name: 'Nyeri Town' },
      sensitivity: 'INTERNAL',
      lawfulBasis: 'PUBLIC_INTEREST',
      lawfulBasisReviewedOn: '2026-01-31',
      contactRhythmDays: 45,
      preferredChannel: 'WHATSAPP',
      addedKinds: [{ code: 'lawyer' }],
      kinds: [{ code: 'policy_maker' }, { code: 'lawyer' }],
      tags: [{ name: 'Champion' }, { name: 'Nyeri' }],
      otherNames: [{ name: 'Mama Haki', startedOn: '2001' }],
      identifiers: [{ scheme: 'KE-LSK', value: 'P105/1234' }],
      links: [{ url: 'https://parliament.example/members/12' }],
      contactPoints: [{ type: 'MOBILE', value: '+254700123456', isPreferred: true }],
      memberships: {
        nodes: [
          {
            role: null,
            startedOn: '2022-08',
            endedOn: null,
            isCurrent: true,
            post: { label: 'Speaker' },
            organisation: { name: 'County Assembly of Nyeri', kind: { code: 'legislature' } },
          },
          {
            role: 'clerk',
            startedOn: '2010',
            endedOn: '2012',
            isCurrent: false,
            post: null,
            organisation: { name: 'County Assembly of Nyeri', kind: { code: 'legislature' } },
          },
        ],
      },
    });
    expect(told).toContain('PersonRecorded');
  });

  it.each<[string, () => Record<string, unknown>, string, string[]]>([
    ['a name of signs', () => ({ name: ' — ' }), 'INVALID', ['input', 'name']],
    ['a name without end', () => ({ name: 'a'.repeat(301) }), 'INVALID', ['input', 'name']],
    [
      'a constituency of another county',
      () => ({ name: 'A B', countyId: county('Kisumu'), constituencyId: constituency('Nyeri Town') }),
      'INVALID',
      ['input', 'constituencyId'],
    ],
    [
      'a kind that is none of a person',
      () => ({ name: 'A B', kindIds: [term('TOPIC', 'torture')] }),
      'NOT_FOUND',
      ['input', 'kindIds', '0'],
    ],
    [
      'a phone that is none',
      () => ({ name: 'A B', tags: ['new tag'], contactPoints: [{ type: 'PHONE', value: 'home' }] }),
      'INVALID',
      ['input', 'contactPoints', '0', 'value'],
    ],
    [
      'a membership that ends before it began',
      () => ({ name: 'A B', memberships: [{ organisationName: 'New', startedOn: '2020', endedOn: '2019' }] }),
      'INVALID',
      ['input', 'memberships', '0', 'endedOn'],
    ],
    [
      'a post without an organisation',
      () => ({ name: 'A B', memberships: [{ postLabel: 'Chair' }] }),
      'INVALID',
      ['input', 'memberships', '0', 'organisationName'],
    ],
    [
      'an organisation that nobody knows',
      () => ({ name: 'A B', memberships: [{ organisationId: opaqueId('org', '0'.repeat(32)) }] }),
      'NOT_FOUND',
      ['input', 'memberships', '0', 'organisationId'],
    ],
    ['a birth to come', () => ({ name: 'A B', bornOn: '2999' }), 'INVALID', ['input', 'bornOn']],
    ['a language in words', () => ({ name: 'A B', languages: ['Kiswahili'] }), 'INVALID', ['input', 'languages']],
    ['a tag of signs', () => ({ name: 'A B', tags: ['ok', '!!'] }), 'INVALID', ['input', 'tags', '1']],
    ['a rhythm of no days', () => ({ name: 'A B', contactRhythmDays: 0 }), 'INVALID', ['input', 'contactRhythmDays']],
  ])('refuses %s, and leaves nothing behind', async (_, input, code, path) => {
    const before = await traces();
    const { person, userErrors } = await record(input());
    expect(person).toBeNull();
    expect(userErrors).toEqual([{ code, path, message: expect.stringMatching(/\.$/) }]);
    expect(await traces()).toEqual(before);
  });

  it.each([Role.ADMINISTRATOR, Role.AUDITOR, Role.RESOURCE_CENTRE_OFFICER])('is not for %s', async (role) => {
    const before = await traces();
    const { errors } = await app.ask(await app.actor(role), RECORD, { input: { name: 'A B' } });
    expect(errors?.[0]?.code).toBe('FORBIDDEN');
    expect(await traces()).toEqual(before);
  });

  it('keeps a closed record for whoever recorded it', async () => {
    const { person } = await record({ name: 'Sealed Away', sensitivity: 'SEALED' });
    const other = await app.actor(Role.ADVOCACY_OFFICER);
    const ASK = 'query($id: ID!) { person(id: $id) { name } people(search: "sealed away") { totalCount } }';
    expect(await app.get(officer, ASK, { id: person.id })).toEqual({
      person: { name: 'Sealed Away' },
      people: { totalCount: 1 },
    });
    expect(await app.get(other, ASK, { id: person.id })).toEqual({ person: null, people: { totalCount: 0 } });
    expect((await amend(person.id, { gender: 'x' }, other)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('does the same send once', async () => {
    const input = { idempotencyKey: 'record-once-1', name: 'Only Once' };
    const [first, second] = [await record(input), await record(input)];
    expect(second.person.id).toBe(first.person.id);
    expect(await app.rows('person', `name = 'Only Once'`)).toHaveLength(1);
  });
});

describe('amendPerson', () => {
  it('changes what was given, clears what is null, and leaves the rest', async () => {
    const { person } = await record({
      name: 'Juma Ali',
      place: 'Old Town',
      countyId: county('Mombasa'),
      constituencyId: constituency('Mvita'),
      tags: ['one', 'two'],
      kindIds: [term('STAKEHOLDER_KIND', 'doctor')],
      otherNames: [{ name: 'JA' }],
    });
    const { person: amended, userErrors } = await amend(person.id, {
      expectedVersion: 1,
      name: 'Dr Juma Hassan Ali',
      place: null,
      countyId: county('Kwale'),
      tags: ['two', 'three'],
      kindIds: [],
    });
    expect(userErrors).toEqual([]);
    expect(amended).toMatchObject({
      version: 2,
      name: 'Juma Hassan Ali',
      honorificPrefix: 'Dr',
      sortName: 'Ali, Juma Hassan',
      place: null,
      county: { name: 'Kwale' },
      constituency: null,
      tags: [{ name: 'three' }, { name: 'two' }],
      addedKinds: [],
      otherNames: [{ name: 'JA', startedOn: null }],
    });
    const [entry] = await app.rows('audit_entry', `act = 'amendPerson' order by id desc limit 1`);
    expect(entry).toMatchObject({
      record_kind: 'Person',
      account_id: officer.accountId,
      fields: ['name', 'countyId', 'place', 'kindIds', 'tags'],
    });
  });

  it('refuses to overwrite what somebody else has changed', async () => {
    const { person } = await record({ name: 'Contended Record' });
    await amend(person.id, { expectedVersion: 1, gender: 'female' });
    const { userErrors } = await amend(person.id, { expectedVersion: 1, gender: 'male' });
    expect(userErrors).toMatchObject([{ code: 'CONFLICT', path: ['input', 'expectedVersion'] }]);
    expect(await app.rows('person', `name = 'Contended Record' and gender = 'female'`)).toHaveLength(1);
  });

  it('opens a closed record only with a reason, which is kept', async () => {
    const { person } = await record({ name: 'Kept Close', sensitivity: 'PROTECTED' });
    expect((await amend(person.id, { sensitivity: 'INTERNAL' })).userErrors).toMatchObject([
      { code: 'INVALID', path: ['input', 'sensitivityReason'] },
    ]);
    const opened = await amend(person.id, { sensitivity: 'INTERNAL', sensitivityReason: 'They gave an interview.' });
    expect(opened.person.sensitivity).toBe('INTERNAL');
    expect(await app.rows('audit_entry', `reason = 'They gave an interview.'`)).toHaveLength(1);
  });

  it('takes a record that is closed from the partner that it was shared with', async () => {
    const { person } = await record({ name: 'Shared Once' });
    const { recordOrganisation } = await app.get(
      officer,
      'mutation($input: RecordOrganisationInput!) { recordOrganisation(input: $input) { organisation { id } } }',
      { input: { name: 'Partner House', kindId: term('ORGANISATION_KIND', 'partner_ngo') } },
    );
    const uuid = (id: string) => id.slice(4);
    const house = uuid(recordOrganisation.organisation.id);
    await app.dataSource.query(
      `insert into record_audience (record_id, audience_id, grant_id, kind, for_partner, sensitivity) values ($1, $2, $2, 'PERSON', true, 1)`,
      [uuid(person.id), house],
    );
    const [{ id: organisationId } = { id: '' }] = (await app.rows('organisation', `name = 'Partner House'`)) as {
      id: string;
    }[];
    const partner = await app.partner(organisationId);
    const ASK = 'query($id: ID!) { person(id: $id) { name } }';
    expect((await app.get(partner, ASK, { id: person.id })).person).toEqual({ name: 'Shared Once' });
    await amend(person.id, { sensitivity: 'PROTECTED' });
    expect((await app.get(partner, ASK, { id: person.id })).person).toBeNull();
    expect((await app.get(officer, ASK, { id: person.id })).person).toEqual({ name: 'Shared Once' });
  });
});
