import { Pool } from 'pg';
import { type GraphQLObjectType, getNamedType, isLeafType, isObjectType } from 'graphql';
import type { Actor } from '../../access';
import { PartnerReads } from '../../persistence';
import { features } from '..';
import { loadDemoData } from '../demo';
import type { Answer } from '../../testing/test-app';
import { ShareWorld, uuid } from './testing/share-world';

const world = new ShareWorld();
const { person, engagement, organisation, terms, share, member } = world;
let wall: PartnerReads;
let url: string;

beforeAll(async () => {
  await world.start();
  ({ url } = world.app.dataSource.options as unknown as { url: string });
  wall = new PartnerReads({ url, size: 4, statementTimeoutMs: 15_000 });
});
afterAll(async () => {
  await wall.stop();
  await world.app.stop();
});

/** What the database shows to these audiences when our own code puts no condition at all. */
const bare = async (select: string, audiences: readonly string[]): Promise<unknown[]> =>
  JSON.parse(
    (await wall.query({ text: `select coalesce(json_agg(r), '[]')::text from (${select}) r`, values: [] }, audiences))!,
  );

describe('the database, to a partner whose request forgot every rule', () => {
  let partner: Actor;
  let shared: Record<'person' | 'engagement' | 'summary', string>;

  beforeAll(async () => {
    partner = await member();
    const friend = await person('Opened');
    await person('Closed');
    const open = await engagement({
      participants: [{ personId: friend }],
      discussionPoints: [{ summary: 'In full.' }],
    });
    const summary = await engagement({
      participants: [{ personId: friend }],
      discussionPoints: [{ summary: 'Not this.' }],
    });
    await engagement();
    await share(await terms({ recordIds: [friend] }));
    await share(await terms({ recordIds: [open], fieldSet: 'FULL' }));
    await share(await terms({ recordIds: [summary] }));
    const closed = await engagement();
    await share(await terms({ recordIds: [closed] }));
    await world.act(
      'amendEngagement',
      'AmendEngagementInput',
      'engagement { id }',
      { sensitivity: 'PROTECTED' },
      closed,
    );
    shared = { person: uuid(friend), engagement: uuid(open), summary: uuid(summary) };
  });

  it('shows what is shared, and nothing else of the same table', async () => {
    const ids = async (table: string) =>
      (
        (await bare(
          `select replace(id::text, '-', '') as id from ${table} where sensitivity > 0`,
          partner.audiences,
        )) as { id: string }[]
      )
        .map(({ id }) => id)
        .sort();
    expect(await ids('person')).toEqual([shared.person]);
    expect(await ids('engagement')).toEqual([shared.engagement, shared.summary].sort());
  });

  it('shows who took part and what was said only of what is shared so far', async () => {
    const of = async (select: string) =>
      (await bare(select, partner.audiences)).map((row) => Object.values(row as object)[0]);
    expect(await of(`select replace(engagement_id::text, '-', '') from participation`)).toEqual([shared.engagement]);
    expect(await of(`select summary from discussion_point`)).toEqual(['In full.']);
  });

  it('shows nothing at all when nobody said who asks', async () => {
    for (const table of [
      'person',
      'organisation',
      'engagement',
      'membership',
      'participation',
      'contact_point',
      'record_audience',
    ])
      expect(
        await bare(`select 1 from ${table}${table === 'record_audience' ? '' : ' where sensitivity > 0'}`, []),
      ).toEqual([]);
  });

  it.each([
    'note',
    'file',
    'task',
    'relationship',
    'identifier',
    'person_tag',
    'audit_entry',
    'import_row',
    'invitation',
    'merge',
    'comment',
    'introduction_request',
    'introduction_offer',
    'introduction_decline',
    'outlet',
    'journalist',
    'story',
    'pitch',
    'pitch_recipient',
    'announced_pitch',
    'spokesperson',
    'media_event',
    'media_event_spokesperson',
    'media_event_invitee',
    'media_event_letter',
    'media_event_letter_recipient',
    'spokesperson_topic',
    'pitch_spokesperson',
    'enquiry',
    'clipping',
    'clipping_person',
    'press_list',
    'press_list_entry',
    'outgoing_mail',
    'mail_opt_out',
    'embargo_breach',
    'press_release_author',
    'press_release_material',
  ])('shows no row of %s', async (table) => {
    expect(await bare(`select 1 from ${table}`, partner.audiences)).toEqual([]);
  });

  it.each([
    ['what is not to be raised', 'select not_to_raise from engagement'],
    ['when people were born', 'select born_on from person'],
    ['on which ground they are recorded', 'select lawful_basis from person'],
    ['what a spokesperson is to be spared', 'select safety_limits from spokesperson'],
    ['why a press release was sent back', 'select return_reason from press_release_version'],
    ['why one was withdrawn', 'select withdrawal_reason from press_release'],
    ['passwords', 'select password_hash from account'],
    ['tokens', 'select * from refresh_token'],
    ['the secrets of invitations', 'select token_hash from invitation'],
    ['the bytes of files', 'select * from file_content'],
    ['the bytes of sealed files', 'select * from file_piece'],
    ['the whole of a row', 'select * from person'],
    ['a change', `update person set name = 'x'`],
    ['a removal', 'delete from engagement'],
    [
      'an addition',
      `insert into term (id, vocabulary, code, label_en, label_sw) values (gen_random_uuid(), 'TOPIC', 'x', 'x', 'x')`,
    ],
    ['an entry in the audit log', `select append_audit('[]')`],
    ['work for the queue', `select enqueue_job('sweep', '{}')`],
  ])('refuses %s', async (_, statement) => {
    await expect(wall.query({ text: statement, values: [] }, partner.audiences)).rejects.toThrow(/permission denied/);
  });

  it('leaves no audience behind on a connection, however requests and failures follow one another', async () => {
    const houses = await Promise.all(Array.from({ length: 20 }, (_, index) => organisation(`House ${index}`)));
    const people: string[] = [];
    for (const house of houses) {
      const id = await person('Of one house');
      const agreementId = await world.agreement({ parties: [{ organisationId: house }] });
      await share(await terms({ recordIds: [id], toOrganisationId: house, agreementId }));
      people.push(uuid(id));
    }
    const seen = `select replace(id::text, '-', '') as id from person where sensitivity > 0`;
    const work = async (worker: number): Promise<void> => {
      for (let round = 0; round < 40; round += 1) {
        const index = (worker * 7 + round) % houses.length;
        const rows = await bare(seen, [uuid(houses[index]!)]);
        expect(rows).toEqual([{ id: people[index] }]);
        if (round % 5 === 0)
          await expect(bare('select 1 / 0 as n', [uuid(houses[index]!)])).rejects.toThrow('division');
        if (round % 7 === 0) expect(await bare(seen, [])).toEqual([]);
      }
    };
    await Promise.all(Array.from({ length: 32 }, (_, worker) => work(worker)));
  });
});

describe('the application’s own role', () => {
  let application: Pool;
  beforeAll(() => {
    application = new Pool({ connectionString: url, max: 1, options: '-c role=utetezi_application' });
  });
  afterAll(() => application.end());

  it('owns nothing and is nobody special', async () => {
    const { rows } = await application.query(
      `select current_user as name, rolsuper, rolcreaterole, rolcreatedb, rolbypassrls, rolcanlogin,
         (select count(*)::int from pg_class where relowner = r.oid) as owned from pg_roles r where rolname = current_user`,
    );
    expect(rows).toEqual([
      {
        name: 'utetezi_application',
        rolsuper: false,
        rolcreaterole: false,
        rolcreatedb: false,
        rolbypassrls: false,
        rolcanlogin: false,
        owned: 0,
      },
    ]);
  });

  it.each([
    `insert into audit_entry select * from audit_entry`,
    `update audit_entry set reason = 'x'`,
    `delete from audit_entry`,
    `truncate audit_entry`,
    `update audit_chain set last_position = 0`,
    `alter table audit_entry disable trigger all`,
    `drop function append_audit(jsonb)`,
    `create table mine (id int)`,
    `update schema_migration set name = 'x'`,
  ])('may not: %s', async (statement) => {
    await expect(application.query(statement)).rejects.toThrow(/permission denied|must be owner/);
  });

  it('pays nothing for the wall: its statements are planned as if there were none', async () => {
    await loadDemoData(world.app.dataSource, world.app.time.now).catch(() => false);
    const statement = `explain (costs off) select p.name, (select json_agg(o.name) from membership m join organisation o on o.id = m.organisation_id where m.person_id = p.id)
      from person p where p.sensitivity <= 1 and fold(p.name) like '%wanj%' order by p.sort_name limit 50`;
    const asOwner = (await world.app.dataSource.query(statement)) as unknown[];
    expect((await application.query(statement)).rows).toEqual(asOwner);
  });

  it('stands behind row-level security in every table, those of partners’ reads and those to come', async () => {
    const rows = (await world.app.dataSource.query(
      `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and not relrowsecurity`,
    )) as unknown[];
    expect(rows).toEqual([]);
  });
});

it('shows partners every field that the API has for them: no column is missing from their rights', async () => {
  const { app } = world;
  const partner = await member();
  const types = app.schema.getTypeMap();
  const prefixes = new Map(
    features.flatMap(({ readings }) => readings.map(({ type, declared }) => [type, declared.id])),
  );
  const broken: string[] = [];
  let asked = 0;
  const scalars = (type: GraphQLObjectType): string[] =>
    Object.values(type.getFields())
      .filter(({ type: of, args }) => isLeafType(getNamedType(of)) && args.length === 0)
      .map(({ name }) => name);
  const selection = (type: GraphQLObjectType, depth: number): string => {
    const nested = Object.values(type.getFields()).flatMap(({ name, type: of, args }) => {
      const inner = getNamedType(of);
      if (depth === 0 || !isObjectType(inner) || args.some(({ type: given }) => String(given).endsWith('!'))) return [];
      const chosen = selection(inner, depth - 1);
      return chosen ? [`${name} { ${chosen} }`] : [];
    });
    return [...scalars(type), ...nested].join(' ');
  };
  for (const reading of Object.values(types)) {
    if (!isObjectType(reading) || !reading.getInterfaces().some(({ name }) => name === 'Node')) continue;
    // As a node of its type, so that every type is reached whatever leads to it.
    for (const field of Object.values(reading.getFields())) {
      const inner = getNamedType(field.type);
      if (field.args.some(({ type }) => String(type).endsWith('!'))) continue;
      const prefix = prefixes.get(reading.name);
      if (!prefix) continue;
      const ask = (depth: number): Promise<Answer> => {
        const chosen = isObjectType(inner) ? selection(inner, depth) : isLeafType(inner) ? '' : '__typename';
        const query = `query($id: ID!) { node(id: $id) { ... on ${reading.name} { ${field.name} ${chosen ? `{ ${chosen} }` : ''} } } }`;
        return app.ask(partner, query, { id: `${prefix}_${'0'.repeat(32)}` });
      };
      let { errors } = await ask(2);
      // What a list of records leads to is asked of those records' own type.
      if (errors?.every(({ code }) => code === 'OPERATION_TOO_LARGE')) ({ errors } = await ask(1));
      asked += 1;
      if (errors) broken.push(`${reading.name}.${field.name}: ${errors.map(({ message }) => message).join('; ')}`);
    }
  }
  expect(broken).toEqual([]);
  expect(asked).toBeGreaterThan(150);
}, 300_000);
