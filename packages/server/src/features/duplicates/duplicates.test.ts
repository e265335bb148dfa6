import { type Actor, Role } from '../../access';
import { opaqueId } from '../../kernel';
import { type TestApp, testApp } from '../../testing/test-app';

let app: TestApp;
let officer: Actor;
let kind: string;
const ids: Record<string, string> = {};

beforeAll(async () => {
  app = await testApp();
  officer = await app.actor(Role.ADVOCACY_OFFICER);
  kind = opaqueId('trm', String((await app.rows('term', `code = 'legislature'`))[0]!.id));
  const record = async (input: Record<string, unknown>, actor = officer) => {
    const { recordPerson } = await app.get(
      actor,
      `mutation($input: RecordPersonInput!) { recordPerson(input: $input) { person { id name memberships { nodes { post { id } } } } userErrors { message } } }`,
      { input },
    );
    ids[String(input.name)] = recordPerson.person.id;
    return recordPerson.person;
  };
  const senator = await record({
    name: 'Wambũi Akoth Odera',
    otherNames: [{ name: 'Mama Haki Nyanza' }],
    identifiers: [{ scheme: 'KE-LSK', value: 'P105/77' }],
    contactPoints: [
      { type: 'MOBILE', value: '0712 000 111' },
      { type: 'EMAIL', value: 'wambui@senate.example' },
      { type: 'EMAIL', value: 'hidden@senate.example', sensitivity: 'SEALED' },
    ],
    memberships: [{ organisationName: 'Senate of Kenya', organisationKindId: kind, postLabel: 'Senator for Kisumu' }],
  });
  ids.post = senator.memberships.nodes[0].post.id;
  await record({ name: 'Peter Kamau' });
  await record({ name: 'Peter Kariuki' });
  await record({ name: 'Wambui Odera', sensitivity: 'SEALED' }, await app.actor(Role.PROGRAMME_LEAD));
});
afterAll(() => app.stop());

const people = async (input: Record<string, unknown>, actor = officer) =>
  (
    await app.get(
      actor,
      `query($input: PossibleDuplicatePeopleInput!) { possibleDuplicatePeople(input: $input) { similarity reasons person { id name tags { name } } } }`,
      { input },
    )
  ).possibleDuplicatePeople.map(({ person, reasons }: { person: { name: string }; reasons: string[] }) => [
    person.name,
    ...reasons,
  ]);

describe('possibleDuplicatePeople', () => {
  it.each<[string, Record<string, unknown>, string[][]]>([
    ['another order and spelling', { name: 'Hon. odera, wambui' }, [['Wambũi Akoth Odera', 'SIMILAR_NAME']]],
    ['a name less', { name: 'Wambui Akoth' }, [['Wambũi Akoth Odera', 'SIMILAR_NAME']]],
    ['a wrong letter', { name: 'Wambui Akoth Odero' }, [['Wambũi Akoth Odera', 'SIMILAR_NAME']]],
    ['another name', { name: 'mama haki nyanza' }, [['Wambũi Akoth Odera', 'SIMILAR_NAME']]],
    ['a telephone number', { phones: ['+254 712 000111'] }, [['Wambũi Akoth Odera', 'SAME_PHONE']]],
    ['an address', { emails: ['Wambui@Senate.example'] }, [['Wambũi Akoth Odera', 'SAME_EMAIL']]],
    [
      'a number in a register',
      { identifiers: [{ scheme: 'KE-LSK', value: 'P105/77' }] },
      [['Wambũi Akoth Odera', 'SAME_IDENTIFIER']],
    ],
    ['another person of that first name', { name: 'Peter Kamau Njoroge' }, [['Peter Kamau', 'SIMILAR_NAME']]],
    [
      'the strongest first, with every reason',
      { name: 'Peter Kamau', phones: ['0712000111'], emails: ['wambui@senate.example'] },
      [
        ['Wambũi Akoth Odera', 'SAME_EMAIL', 'SAME_PHONE'],
        ['Peter Kamau', 'SIMILAR_NAME'],
      ],
    ],
    ['a sealed address', { emails: ['hidden@senate.example'] }, []],
    ['a first name alone', { name: 'Wambui' }, []],
    ['signs, and nothing', { name: '%_—', emails: ['x'], phones: ['-'] }, []],
    ['nothing at all', {}, []],
  ])('by %s', async (_, input, expected) => {
    expect(await people(input)).toEqual(expected);
  });

  it('points out who holds the post today, and never the record itself', async () => {
    expect(await people({ postId: ids.post })).toEqual([['Wambũi Akoth Odera', 'SAME_POST']]);
    expect(await people({ postId: ids.post, exceptId: ids['Wambũi Akoth Odera'] })).toEqual([]);
  });

  it('says how alike the names are', async () => {
    const { possibleDuplicatePeople } = await app.get(
      officer,
      `{ possibleDuplicatePeople(input: { name: "Wambui Akoth Odera" }) { similarity } }`,
    );
    expect(possibleDuplicatePeople).toEqual([{ similarity: 1 }]);
  });

  it('is one statement, and only for those who record people', async () => {
    expect(await app.countStatements(() => people({ name: 'Peter Kamau', phones: ['0712000111'] }))).toBe(1);
    const { errors } = await app.ask(
      await app.actor(Role.AUDITOR),
      `{ possibleDuplicatePeople(input: { name: "Wambui Odera" }) { similarity } }`,
    );
    expect(errors?.[0]?.code).toBe('FORBIDDEN');
  });
});

describe('possibleDuplicateOrganisations', () => {
  it('finds organisations by name, short name and number', async () => {
    await app.get(
      officer,
      `mutation($input: RecordOrganisationInput!) { recordOrganisation(input: $input) { userErrors { message } } }`,
      {
        input: {
          name: 'Kenya National Commission on Human Rights',
          shortName: 'KNCHR',
          kindId: kind,
          contactPoints: [{ type: 'PHONE', value: '020 2717908' }],
        },
      },
    );
    const found = async (input: Record<string, unknown>) =>
      (
        await app.get(
          officer,
          `query($input: PossibleDuplicateOrganisationsInput!) { possibleDuplicateOrganisations(input: $input) { reasons organisation { shortName name } } }`,
          { input },
        )
      ).possibleDuplicateOrganisations.map(
        ({
          organisation,
          reasons,
        }: {
          organisation: { shortName: string | null; name: string };
          reasons: string[];
        }) => [organisation.shortName ?? organisation.name, ...reasons],
      );
    expect(await found({ name: 'Kenya National Comission on Human Rights' })).toEqual([['KNCHR', 'SIMILAR_NAME']]);
    expect(await found({ name: 'knchr' })).toEqual([['KNCHR', 'SIMILAR_NAME']]);
    expect(await found({ phones: ['+254202717908'] })).toEqual([['KNCHR', 'SAME_PHONE']]);
    expect(await found({ name: 'Senate' })).toEqual([]);
    expect(await found({ name: 'Senate Kenya' })).toEqual([['Senate of Kenya', 'SIMILAR_NAME']]);
  });
});
