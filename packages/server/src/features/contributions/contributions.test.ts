import { type Actor, Role } from '../../access';
import { opaqueId, uuidFromOpaque } from '../../kernel';
import { ShareWorld } from '../sharing/testing/share-world';

const world = new ShareWorld();
let partner: Actor;
let stranger: Actor;
let officer: Actor;
let typeId: string;
let viewed: string;
let addable: string;
let hidden: string;

const uuid = (id: string): string => uuidFromOpaque(id.slice(0, 3), id)!;

beforeAll(async () => {
  await world.start();
  partner = await world.app.partner(uuid(world.house));
  const other = await world.organisation('Coast Watch');
  stranger = await world.app.partner(uuid(other));
  officer = await world.app.actor(Role.ADVOCACY_OFFICER);
  const [term] = await world.app.rows('term', `vocabulary = 'ENGAGEMENT_TYPE' and code = 'phone_call'`);
  typeId = opaqueId('trm', String(term!.id));
  viewed = await world.person('Viewed');
  addable = await world.person('Addable');
  hidden = await world.person('Hidden');
  await world.share(await world.terms({ recordIds: [viewed], fieldSet: 'CONTACT', may: 'COMMENT' }));
  await world.share(await world.terms({ recordIds: [addable], may: 'CONTRIBUTE' }));
  await world.agreement({ parties: [{ organisationId: other }] });
});
afterAll(() => world.app.stop());

const PARTS = {
  Person:
    'person { id version name summary contributedBy { id } contactPoints { value } memberships { edges { node { role organisation { id name contributedBy { id } } } } } viewerMay }',
  Organisation: 'organisation { id version name kind { code } contributedBy { id } viewerMay }',
  Engagement:
    'engagement { id version subject summary status sensitivity contributedBy { id } viewerMay participants { nodes { role person { id name } organisation { id } onBehalfOf { name } } } topics { code } }',
} as const;
type Kind = keyof typeof PARTS;

const contribute = async (kind: Kind, input: Record<string, unknown>, as = partner) => {
  const query = `mutation($input: Contribute${kind}Input!) { contribute${kind}(input: $input) { ${PARTS[kind]} userErrors { code message path } } }`;
  return (await world.app.get(as, query, { input }))[`contribute${kind}`];
};
const amend = async (kind: Kind, id: string, input: Record<string, unknown>, as = partner) => {
  const name = `amendContributed${kind}`;
  const query = `mutation($id: ID!, $input: AmendContributed${kind}Input!) { ${name}(id: $id, input: $input) { ${PARTS[kind]} userErrors { code message path } } }`;
  return (await world.app.get(as, query, { id, input }))[name];
};
const call = (more: Record<string, unknown> = {}) => ({ typeId, startsAt: '2026-11-20T08:00:00Z', ...more });
const traces = () =>
  Promise.all(
    ['person', 'organisation', 'engagement', 'participation', 'membership', 'contact_point', 'record_audience'].map(
      (table) => world.app.rows(table),
    ),
  );
const successes = async () => (await world.app.rows('audit_entry')).filter(({ outcome }) => outcome !== 'REFUSED');

describe('a partner', () => {
  it('contributes an engagement with somebody whom it may add to and somebody new, and takes part in it itself', async () => {
    const { engagement, userErrors } = await contribute(
      'Engagement',
      call({
        subject: 'Call on bail',
        summary: 'Promised to ask.',
        participants: [
          { personId: addable },
          {
            newPerson: {
              name: 'Chief Otieno Were',
              organisationName: 'Nyando Elders',
              roleThere: 'Chief',
              phone: '0722 000 111',
            },
          },
        ],
      }),
    );
    expect(userErrors).toEqual([]);
    expect(engagement).toMatchObject({
      subject: 'Call on bail',
      summary: 'Promised to ask.',
      status: 'HELD',
      sensitivity: 'INTERNAL',
      contributedBy: { id: world.house },
      viewerMay: 'CONTRIBUTE',
    });
    expect(engagement.participants.nodes).toMatchObject([
      { role: 'ORGANISER', organisation: { id: world.house } },
      { person: { id: addable } },
      { person: { name: 'Otieno Were' }, onBehalfOf: { name: 'Nyando Elders' } },
    ]);
  });

  it('gives it back: staff see it, and who contributed it', async () => {
    const { contributedEngagements, contributedPeople, contributedOrganisations } = await world.app.get(
      officer,
      `{ contributedEngagements { totalCount nodes { subject contributedBy { id } viewerMay } }
         contributedPeople { totalCount nodes { name contactPoints { value } contributedBy { id } } }
         contributedOrganisations { totalCount nodes { name contributedBy { id } } } }`,
    );
    expect(contributedEngagements).toEqual({
      totalCount: 1,
      nodes: [{ subject: 'Call on bail', contributedBy: { id: world.house }, viewerMay: null }],
    });
    expect(contributedPeople.nodes).toEqual([
      { name: 'Otieno Were', contactPoints: [{ value: '+254722000111' }], contributedBy: { id: world.house } },
    ]);
    expect(contributedOrganisations.nodes).toEqual([{ name: 'Nyando Elders', contributedBy: { id: world.house } }]);
  });

  it('sees what its own house gave, and no other partner does', async () => {
    const lists =
      '{ contributedEngagements { totalCount } contributedPeople { totalCount } contributedOrganisations { totalCount } }';
    const one = { totalCount: 1 };
    const none = { totalCount: 0 };
    expect(await world.app.get(partner, lists)).toEqual({
      contributedEngagements: one,
      contributedPeople: one,
      contributedOrganisations: one,
    });
    expect(await world.app.get(stranger, lists)).toEqual({
      contributedEngagements: none,
      contributedPeople: none,
      contributedOrganisations: none,
    });
    const [row] = await world.app.rows('engagement', `subject = 'Call on bail'`);
    const query = 'query($id: ID!) { engagement(id: $id) { id } }';
    expect(await world.app.get(stranger, query, { id: opaqueId('eng', String(row!.id)) })).toEqual({
      engagement: null,
    });
  });

  it('amends what its house gave, and adds people to it', async () => {
    const { engagement } = await contribute('Engagement', call({ subject: 'Before' }));
    const colleague = await world.app.partner(uuid(world.house));
    const amended = await amend(
      'Engagement',
      engagement.id,
      { subject: 'After', expectedVersion: engagement.version, participants: [{ personId: addable }] },
      colleague,
    );
    expect(amended.userErrors).toEqual([]);
    expect(amended.engagement.subject).toBe('After');
    expect(amended.engagement.participants.nodes).toHaveLength(2);
    expect(
      (await amend('Engagement', engagement.id, { subject: 'Late', expectedVersion: 1 })).userErrors,
    ).toMatchObject([{ code: 'CONFLICT' }]);
    const { person } = await contribute('Person', { name: 'Grace Akinyi', summary: 'Paralegal.' });
    expect(
      (await amend('Person', person.id, { name: 'Grace Akinyi Oloo', email: 'grace@example.org' })).person,
    ).toMatchObject({
      name: 'Grace Akinyi Oloo',
      contactPoints: [{ value: 'grace@example.org' }],
    });
    const { organisation } = await contribute('Organisation', { name: 'Kondele Paralegals' });
    expect(
      (await amend('Organisation', organisation.id, { name: 'Kondele Paralegal Network' })).organisation.name,
    ).toBe('Kondele Paralegal Network');
  });

  it('cannot amend what is not its own: shared, another house’s, closed since, or nothing at all', async () => {
    const { person } = await contribute('Person', { name: 'Of the stranger' }, stranger);
    const { person: closed } = await contribute('Person', { name: 'Closed since' });
    await world.act('amendPerson', 'AmendPersonInput', 'person { id }', { sensitivity: 'PROTECTED' }, closed.id);
    const before = [await traces(), await successes()];
    const answers = [];
    for (const id of [addable, person.id, closed.id, hidden, `per_${'0'.repeat(32)}`])
      answers.push(await amend('Person', id, { name: 'Taken over' }));
    expect(answers[0]).toMatchObject({ person: null, userErrors: [{ code: 'NOT_FOUND' }] });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect([await traces(), await successes()]).toEqual(before);
  });

  it('names nobody whom it does not see, with the same answer as for nobody', async () => {
    const before = [await traces(), await successes()];
    const withPerson = (personId: string) => contribute('Engagement', call({ participants: [{ personId }] }));
    const unknown = await withPerson(`per_${'0'.repeat(32)}`);
    expect(unknown).toMatchObject({ engagement: null, userErrors: [{ code: 'NOT_FOUND' }] });
    expect(await withPerson(hidden)).toEqual(unknown);
    expect([await traces(), await successes()]).toEqual(before);
  });

  it('adds to nothing that was shared without the right to', async () => {
    const before = [await traces(), await successes()];
    const { engagement, userErrors } = await contribute('Engagement', call({ participants: [{ personId: viewed }] }));
    expect(engagement).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'REFUSED', path: ['input', 'participants', '0', 'personId'] }]);
    expect([await traces(), await successes()]).toEqual(before);
  });

  it('is told what it may do with a record', async () => {
    const query = 'query($id: ID!) { person(id: $id) { viewerMay } }';
    const may = async (id: string) => (await world.app.get(partner, query, { id })).person?.viewerMay;
    expect([await may(viewed), await may(addable), await may(hidden)]).toEqual(['COMMENT', 'CONTRIBUTE', undefined]);
  });

  it('learns from no name that staff know somebody or something of that name', async () => {
    const known = (await world.app.rows('person', `id = '${uuid(hidden)}'`))[0]!.name as string;
    const house = await world.organisation('Quiet Committee');
    const houseName = (await world.app.rows('organisation', `id = '${uuid(house)}'`))[0]!.name as string;
    const blank = (answer: unknown): string =>
      JSON.stringify(answer)
        .replaceAll(/(per|org)_[0-9a-f]{32}/g, '$1')
        .replaceAll(known, 'NAME')
        .replaceAll('Nobody Atall', 'NAME')
        .replaceAll(houseName, 'HOUSE')
        .replaceAll('Nothing Atall', 'HOUSE');
    const matching = await contribute('Person', { name: known, organisationName: houseName });
    const fresh = await contribute('Person', { name: 'Nobody Atall', organisationName: 'Nothing Atall' });
    expect(matching.userErrors).toEqual([]);
    expect(blank(matching)).toBe(blank(fresh));
    expect(blank(await contribute('Organisation', { name: houseName }))).toBe(
      blank(await contribute('Organisation', { name: 'Nothing Atall' })),
    );
    expect(await world.app.rows('membership', `organisation_id = '${uuid(house)}'`)).toEqual([]);
  });

  it('finds by name what its own house brought in before', async () => {
    const first = await contribute('Person', { name: 'One', organisationName: 'Winam Fishers' });
    const second = await contribute('Person', { name: 'Two', organisationName: 'winam fishers' });
    const at = (answer: typeof first) => answer.person.memberships.edges[0].node.organisation.id;
    expect(at(second)).toBe(at(first));
  });

  it('cannot say how closed it is, and nothing that is for staff alone', async () => {
    for (const field of ['sensitivity: PROTECTED', 'notToRaise: "x"', 'note: "x"', 'openToIds: []'])
      expect(
        (
          await world.app.ask(
            partner,
            `mutation { contributeEngagement(input: { typeId: "${typeId}", startsAt: "2026-11-20T08:00:00Z", ${field} }) { engagement { id } } }`,
          )
        ).errors?.length,
      ).toBeGreaterThan(0);
  });

  it('contributes nothing new once its agreement has ended, and keeps what it gave', async () => {
    const mine = await contribute('Engagement', call({ subject: 'Kept' }));
    await world.app.dataSource.query(`update agreement set terminated_at = now(), termination_reason = 'Over'`);
    const before = [await traces(), await successes()];
    for (const [kind, input] of [
      ['Engagement', call()],
      ['Person', { name: 'Too late' }],
      ['Organisation', { name: 'Too late' }],
    ] as const)
      expect((await contribute(kind, input)).userErrors).toMatchObject([{ code: 'REFUSED' }]);
    expect([await traces(), await successes()]).toEqual(before);
    expect((await amend('Engagement', mine.engagement.id, { subject: 'Still ours' })).engagement.subject).toBe(
      'Still ours',
    );
    await world.app.dataSource.query(`update agreement set terminated_at = null, termination_reason = null`);
  });
});

it.each([
  ['staff', () => officer, 'FORBIDDEN'],
  ['nobody', () => null, 'UNAUTHENTICATED'],
])('lets %s contribute nothing', async (_, as, code) => {
  const before = await traces();
  const query = `mutation($input: ContributeEngagementInput!) { contributeEngagement(input: $input) { engagement { id } } }`;
  expect((await world.app.ask(as(), query, { input: call() })).errors).toMatchObject([{ code }]);
  expect(await traces()).toEqual(before);
});

it('lets partners neither record nor amend as staff do', async () => {
  for (const query of [
    `mutation { recordEngagement(input: { typeId: "${typeId}", startsAt: "2026-11-20T08:00:00Z" }) { engagement { id } } }`,
    `mutation { recordPerson(input: { name: "X" }) { person { id } } }`,
    `{ possibleDuplicatePeople(input: { name: "Hidden" }) { person { id } } }`,
  ])
    expect((await world.app.ask(partner, query)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
});
