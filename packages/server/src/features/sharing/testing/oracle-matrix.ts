import { features } from '../..';
import { type Actor, Role, permissionsOf } from '../../../access';
import { newId, opaqueId } from '../../../kernel';
import { type Hidden, changeHidden } from '../../../testing/oracle/hidden-cells';
import { type Path, pathsOf } from '../../../testing/oracle/paths';
import { mediaEventsInOracle } from './oracle-media-events';
import { releasesInOracle, unreleased } from './oracle-releases';
import { pressRows } from './press-rows';
import { ShareWorld, uuid } from './share-world';

/**
 * Whatever somebody may not read must be no oracle: on no path may an answer tell which value it has, nor that it is
 * there. Each actor asks on every path that the schema offers; then every cell that is hidden from them is given another
 * value and more hidden rows are added; and every answer must be the same, byte for byte.
 */
const world = new ShareWorld();
const { act, person, organisation, engagement, terms, share } = world;

const TEXTS = ['Zuberi', 'Quagga', 'Safe house', '0711'];
const DAYS = ['2024-06-01', '2026-11-15', '2027-06-01'];
const prefixes = new Map(
  features.flatMap(({ readings }) =>
    readings.flatMap(({ type, declared }) => (declared.id ? [[type, declared.id] as const] : [])),
  ),
);

const ids: string[] = [];
const made: Record<string, string> = {};
const keep = (name: string, id: string): string => {
  made[name] = uuid(id);
  ids.push(id);
  return id;
};
const sql = (statement: string, values: unknown[] = []) => world.app.dataSource.query(statement, values);
const is = (...names: string[]): string => names.map((name) => `'${made[name]}'::uuid`).join(', ');

beforeAll(async () => {
  await world.start();
  const [county] = await world.app.rows('county', 'code = 42');
  const everything = {
    gender: 'female',
    bornOn: '1975-04-01',
    summary: 'Zuberi of the Safe house',
    biography: 'Zuberi lived in a Safe house.',
    place: 'Safe house',
    languages: ['sw', 'luo'],
    lawfulBasis: 'CONSENT',
    countyId: opaqueId('cty', String(county!.id)),
    tags: ['Zuberi tag'],
  };
  for (const [name, more] of [
    ['open', {}],
    ['summary', everything],
    ['full', everything],
    ['unshared', everything],
    ['closed', { ...everything, sensitivity: 'PROTECTED' }],
    ['sealed', { ...everything, sensitivity: 'SEALED' }],
  ] as const)
    keep(`person ${name}`, await person(`Zuberi ${name}`, more));
  keep('house open', await organisation('Zuberi house'));
  keep('house unshared', await organisation('Zuberi other house'));
  keep('house closed', await organisation('Zuberi Safe house'));
  await act(
    'amendOrganisation',
    'AmendOrganisationInput',
    'organisation { id }',
    { sensitivity: 'PROTECTED', description: 'Safe house' },
    ids.at(-1),
  );
  const everybody = ['open', 'summary', 'full', 'unshared', 'closed', 'sealed'].map((name) => ({
    personId: opaqueId('per', made[`person ${name}`]!),
  }));
  const content = {
    summary: 'Zuberi spoke in the Safe house.',
    notToRaise: 'The Safe house',
    place: 'Safe house',
    participants: everybody,
    discussionPoints: [
      { summary: 'Zuberi: about the Safe house', raisedByParticipant: 4, followUps: [{ title: 'Zuberi task' }] },
    ],
    commitments: [{ byParticipant: 0, text: 'Zuberi promises the Safe house.', dueOn: '2026-12-01' }],
    note: 'Zuberi note',
  };
  for (const [name, more] of [
    ['open', {}],
    ['summary', {}],
    ['full', {}],
    ['closed', { sensitivity: 'PROTECTED' }],
    ['sealed', { sensitivity: 'SEALED' }],
  ] as const)
    keep(`engagement ${name}`, await engagement({ subject: `Zuberi ${name}`, ...content, ...more }));
  for (const house of ['open', 'unshared', 'closed'])
    for (const who of ['open', 'summary', 'closed'])
      await sql(
        `insert into membership (id, person_id, organisation_id, role, started_on, started_precision, sensitivity) values ($1, $2, $3, 'Zuberi role', '2024-01-01', 'day', $4)`,
        [newId(), made[`person ${who}`], made[`house ${house}`], house === 'unshared' ? 2 : 1],
      );
  for (const house of ['open', 'unshared', 'closed'])
    await sql(
      `insert into outlet (id, organisation_id, medium_id, deadlines, audience, audience_source, audience_on)
       values ($1, $2, (select id from term where vocabulary = 'OUTLET_MEDIUM' order by code limit 1), 'Zuberi noon', 7, 'Zuberi survey', '2024-06-01')`,
      [newId(), made[`house ${house}`]],
    );
  for (const who of ['open', 'summary', 'closed', 'sealed'])
    await sql(
      `with profile as (insert into journalist (id, person_id, approach, press_card_number, best_from, best_channel) values ($1, $2, 'Zuberi first', '0711', '09:00', 'EMAIL') returning id)
       insert into journalist_beat (journalist_id, beat_id) select id, (select id from term where vocabulary = 'BEAT' order by code limit 1) from profile`,
      [newId(), made[`person ${who}`]],
    );
  const [story, pitch, list] = [newId(), newId(), newId()];
  await sql(`insert into story (id, title) values ($1, 'Zuberi story')`, [story]);
  await sql(
    `insert into pitch (id, story_id, channel, subject, body, status, sent_at) values ($1, $2, 'EMAIL', 'Zuberi subject', 'Safe house', 'SENT', '2024-06-01')`,
    [pitch, story],
  );
  await mediaEventsInOracle(sql, made, pitch);
  await sql(`insert into press_list (id, name, purpose) values ($1, 'Zuberi list', 'Safe house')`, [list]);
  for (const who of ['open', 'summary', 'closed', 'sealed']) {
    await sql(
      `insert into pitch_recipient (id, pitch_id, person_id, status, sent_at, replied_at, reply, guard_reason) values ($1, $2, $3, 'REPLIED_DECLINED', '2024-06-01', '2024-06-01', 'Zuberi no', 'Zuberi reason')`,
      [newId(), pitch, made[`person ${who}`]],
    );
    await sql(`insert into press_list_entry (id, press_list_id, person_id) values ($1, $2, $3)`, [
      newId(),
      list,
      made[`person ${who}`],
    ]);
  }
  await releasesInOracle(world.app.dataSource, made, keep);
  await pressRows(sql, made);
  for (const [index, who] of ['open', 'summary', 'full', 'unshared', 'closed', 'sealed'].entries())
    for (const sensitivity of [1, 2]) {
      await sql(
        `insert into contact_point (id, person_id, type, value, normalised, label, sensitivity) values ($1, $2, 'EMAIL', $3, $3, 'Zuberi label', $4)`,
        [newId(), made[`person ${who}`], `zuberi${index}${sensitivity}@example.org`, sensitivity],
      );
      await sql(
        `insert into note (id, person_id, body, sensitivity, created_at) values ($1, $2, 'Zuberi note', $3, now())`,
        [newId(), made[`person ${who}`], sensitivity],
      );
    }
  for (const [name, fieldSet] of [
    ['summary', 'SUMMARY'],
    ['full', 'FULL'],
  ])
    await share(
      await terms({
        recordIds: [opaqueId('per', made[`person ${name}`]!), opaqueId('eng', made[`engagement ${name}`]!)],
        fieldSet,
      }),
    );
  await share(await terms({ recordIds: [opaqueId('org', made['house open']!)] }));
  // Another house says something about what is shared with both, brought somebody in, and asks a coalition for a way.
  await sql(`insert into comment (id, person_id, house_id, body) values ($1, $2, $3, 'Zuberi comment')`, [
    newId(),
    made['person full'],
    made['house unshared'],
  ]);
  await sql(`update person set contributed_by_id = $2 where id = $1`, [
    made['person unshared'],
    made['house unshared'],
  ]);
  const coalition = newId();
  await sql(`insert into coalition (id, name) values ($1, 'Zuberi coalition')`, [coalition]);
  await sql(
    `insert into introduction_request (id, coalition_id, house_id, wanted, purpose, ends_on) values ($1, $2, $3, 'Zuzu Zaza', 'Zuberi purpose', '2027-06-01')`,
    [newId(), coalition, made['house unshared']],
  );
  for (const [table, prefix] of Object.entries({
    introduction_request: 'inr',
    comment: 'com',
    outlet: 'out',
    journalist: 'jou',
    spokesperson: 'spk',
    story: 'sty',
    pitch: 'pit',
    pitch_recipient: 'prc',
    media_event: 'mev',
    media_event_invitee: 'mei',
    media_event_letter: 'mel',
    media_event_letter_recipient: 'mlr',
    press_list: 'prl',
    press_release_version: 'prv',
    press_release_text: 'prt',
    embargo_breach: 'ebr',
    clipping: 'clp',
    enquiry: 'enq',
    membership: 'mem',
    contact_point: 'ctp',
    note: 'nte',
    participation: 'par',
    discussion_point: 'dpt',
    commitment: 'cmt',
    task: 'tsk',
  }))
    for (const { id } of (await world.app.rows(table)).slice(0, 8)) ids.push(opaqueId(prefix, String(id)));
});
afterAll(() => world.app.stop());

/** What hangs on these people, organisations and engagements, in tables with no level of their own. */
const partsOf = (people: string, houses: string, engagements: string): Hidden[] => [
  ...['other_name', 'link', 'identifier', 'do_not_contact'].map((table) => ({
    table,
    where: `person_id in (${people}) or organisation_id in (${houses})`,
  })),
  {
    table: 'participation',
    where: `person_id in (${people}) or organisation_id in (${houses}) or engagement_id in (${engagements})`,
    columns: ['role', 'attendance', 'note'],
  },
  { table: 'discussion_point', where: `engagement_id in (${engagements})` },
  { table: 'membership', where: `person_id in (${people}) or organisation_id in (${houses})` },
  { table: 'contact_point', where: `person_id in (${people}) or organisation_id in (${houses})` },
  { table: 'journalist', where: `person_id in (${people})` },
  { table: 'journalist_beat', where: `journalist_id in (select id from journalist where person_id in (${people}))` },
  { table: 'spokesperson', where: `person_id in (${people})` },
  {
    table: 'spokesperson_topic',
    where: `spokesperson_id in (select id from spokesperson where person_id in (${people}))`,
  },
  { table: 'outlet', where: `organisation_id in (${houses})` },
  { table: 'pitch_recipient', where: `person_id in (${people})` },
  { table: 'press_list_entry', where: `person_id in (${people})` },
  { table: 'embargo_breach', where: `person_id in (${people}) or organisation_id in (${houses})` },
  { table: 'media_event_invitee', where: `person_id in (${people})` },
  {
    table: 'media_event_letter_recipient',
    where: `invitee_id in (select id from media_event_invitee where person_id in (${people}))`,
  },
  { table: 'clipping', where: `organisation_id in (${houses})` },
  {
    table: 'clipping_person',
    where: `person_id in (${people}) or clipping_id in (select id from clipping where organisation_id in (${houses}))`,
  },
  { table: 'enquiry', where: `person_id in (${people}) or organisation_id in (${houses})` },
  { table: 'commitment', where: `person_id in (${people}) or engagement_id in (${engagements})` },
  { table: 'note', where: `person_id in (${people}) or engagement_id in (${engagements})` },
  { table: 'task', where: `person_id in (${people}) or engagement_id in (${engagements})` },
];

/** From staff to whom nothing was opened by name. */
const fromStaff = (role: Role): Hidden[] => [
  ...['person', 'organisation', 'engagement', 'membership', 'contact_point', 'commitment', 'note', 'task'].map(
    (table) => ({
      table,
      where: 'sensitivity >= 2',
    }),
  ),
  ...partsOf(
    'select id from person where sensitivity >= 2',
    'select id from organisation where sensitivity >= 2',
    'select id from engagement where sensitivity >= 2',
  ),
  { table: 'session', where: 'true' },
  { table: 'notification', where: 'true' },
  { table: 'introduction_request', where: 'true' },
  // Who must be spared what is for those who work on the media desk.
  ...(permissionsOf([role]).has('media:write')
    ? []
    : [{ table: 'spokesperson', where: 'true', columns: ['safety_limits'] }]),
];

/** From a partner: whatever was not shared, and of what was shared the fields that were not. */
const fromPartner = (opened: readonly string[]): Hidden[] => {
  const closed = (table: string): string =>
    `id not in (${
      opened
        .filter((name) => name.startsWith(`${table} `))
        .map((name) => is(name))
        .join(', ') || `'${newId()}'::uuid`
    })`;
  const people = `select id from person where ${closed('person')}`;
  // Everybody knows their own house.
  const foreign = `${closed('house')} and id not in (select organisation_id from account where organisation_id is not null)`;
  const houses = `select id from organisation where ${foreign}`;
  const engagements = `select id from engagement where ${closed('engagement')}`;
  const summary = opened.length ? is('person summary', 'engagement summary') : `'${newId()}'::uuid`;
  return [
    { table: 'person', where: closed('person') },
    { table: 'organisation', where: foreign },
    { table: 'engagement', where: closed('engagement') },
    ...partsOf(people, houses, engagements),
    ...[
      'note',
      'task',
      'identifier',
      'comment',
      'introduction_request',
      'journalist',
      'spokesperson',
      'spokesperson_topic',
      'outlet',
      'story',
      'pitch',
      'pitch_recipient',
      'media_event',
      'media_event_spokesperson',
      'media_event_invitee',
      'media_event_letter',
      'media_event_letter_recipient',
      'press_list',
      'press_list_entry',
      'embargo_breach',
      'clipping',
      'clipping_person',
      'enquiry',
    ].map((table) => ({
      table,
      where: 'true',
    })),
    ...unreleased(is),
    ...['membership', 'contact_point', 'commitment'].map((table) => ({ table, where: 'sensitivity >= 2' })),
    { table: 'contact_point', where: `person_id in (${summary})` },
    { table: 'participation', where: `engagement_id in (${summary})`, columns: ['role', 'attendance', 'note'] },
    { table: 'discussion_point', where: `engagement_id in (${summary})` },
    { table: 'commitment', where: `engagement_id in (${summary}) or person_id in (${summary})` },
    {
      table: 'person',
      where: `id in (${summary})`,
      columns: [
        'gender',
        'born_on',
        'summary',
        'biography',
        'place',
        'lawful_basis',
        'lawful_basis_source',
        'contact_rhythm_days',
        'preferred_channel',
      ],
    },
    { table: 'person', where: 'true', columns: ['born_on', 'lawful_basis', 'contact_rhythm_days'] },
    { table: 'engagement', where: `id in (${summary})`, columns: ['summary', 'status_reason', 'participation_level'] },
    { table: 'engagement', where: 'true', columns: ['not_to_raise'] },
    {
      table: 'account',
      where: `organisation_id is null`,
      columns: ['email', 'name', 'last_seen_at', 'roles', 'locale'],
    },
  ];
};

/** Where two answers part, with a little of what is before and after. */
function difference({ name }: Path, was: string, is: string): string {
  let at = 0;
  while (was[at] === is[at]) at += 1;
  const around = (text: string): string => text.slice(Math.max(0, at - 120), at + 80);
  return `${name}\n  was …${around(was)}…\n  is  …${around(is)}…`;
}

const answer = async (actor: Actor | null, { query }: Path): Promise<string> =>
  JSON.stringify(await world.app.ask(actor, query));

/** More rows of each kind that nobody in question may see, as copies of those that there are. */
async function addHidden(): Promise<void> {
  for (const [table, where] of [
    ['note', 'sensitivity >= 2'],
    ['contact_point', 'sensitivity >= 2'],
    ['membership', 'sensitivity >= 2'],
    ['person', 'sensitivity >= 2'],
    ['engagement', 'sensitivity >= 2'],
    ['organisation', 'sensitivity >= 2'],
  ] as const) {
    const columns = (
      (await sql(
        `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attname <> 'id'`,
        [table],
      )) as { name: string }[]
    ).map(({ name }) => name);
    await sql(
      `insert into ${table} (id, ${columns.join(', ')}) select gen_random_uuid(), ${columns.join(', ')} from ${table} where ${where}`,
    );
  }
}

let checks = 0;
let asked = 0;
afterAll(() =>
  process.stdout.write(
    `Oracle matrix: ${checks.toLocaleString('en')} checks over ${asked.toLocaleString('en')} paths.\n`,
  ),
);

/** Roles that see as differently as roles can: who administers, who keeps records, who watches. */
const roles = [Role.ADMINISTRATOR, Role.PROGRAMME_LEAD, Role.DATA_PROTECTION_OFFICER];

const opened = ['person summary', 'person full', 'engagement summary', 'engagement full', 'house open'];

type Case = [name: string, actor: () => Promise<Actor>, hidden: () => Hidden[]];

const cases = {
  staff: roles.map((role): Case => [`staff: ${role}`, () => world.app.actor(role), () => fromStaff(role)]),
  partners: [
    ['a partner with shares', () => world.app.partner(uuid(world.house)), () => fromPartner(opened)],
    [
      'a partner’s administrator',
      () => world.app.partner(uuid(world.house), Role.PARTNER_ADMINISTRATOR),
      () => fromPartner(opened),
    ],
    ['a partner without', async () => world.app.partner(uuid(await organisation('Stranger'))), () => fromPartner([])],
  ],
} satisfies Record<string, Case[]>;

/** The tests of these actors. Each half takes minutes, and stands in a file of its own so that both run at once. */
export const tellsNothing = (whom: keyof typeof cases): void =>
  it.each<Case>(cases[whom])(
    'tells %s nothing of what they may not read, on any path',
    async (_, actorOf, hiddenFrom) => {
      const actor = await actorOf();
      // The first of each kind is asked both ways, which takes as long again.
      world.app.ways.areCompared = asked === 0;
      // The log grows while it is asked: each question that a role does not allow is written down.
      const paths = pathsOf(world.app.schema, { texts: TEXTS, days: DAYS, ids, prefixes }).filter(
        ({ name }) => !name.startsWith('auditEntries'),
      );
      const before = new Map<Path, string>();
      for (const path of paths) before.set(path, await answer(actor, path));
      const answered = [...before.values()].filter((text) => !text.includes('"errors"')).length;
      expect([...before.values()].filter((text) => text.includes('INTERNAL_SERVER_ERROR'))).toEqual([]);
      expect(answered).toBeGreaterThan(paths.length / 3);
      const cells = await changeHidden(world.app.dataSource, hiddenFrom());
      expect(cells).toBeGreaterThan(40);
      await addHidden();
      const differing: string[] = [];
      for (const path of paths) {
        const now = await answer(actor, path);
        if (now !== before.get(path)) differing.push(difference(path, before.get(path)!, now));
      }
      expect(differing.slice(0, 5)).toEqual([]);
      checks += answered * (cells + 6);
      asked += answered;
    },
    600_000,
  );
