import { opaque, uuid } from './testing/rows';
import { type App, World, outsider, partnerMember } from './testing/world';

let world: World;
let app: App;

beforeAll(async () => {
  world = await World.create();
  app = world.app();
});
afterAll(() => world.end());

/** Every path on which the value of something hidden could show. */
const paths = [
  '{ people(first: 50) { totalCount nodes { id firstName email influence secrets { text } organisation { name } } } }',
  '{ people(first: 50, orderBy: [{ surname: ASC }]) { edges { cursor } pageInfo { endCursor hasNextPage } } }',
  '{ people(first: 3, orderBy: [{ fullName: DESC }]) { nodes { id } pageInfo { hasNextPage endCursor } } }',
  '{ people(first: 50, search: "F3") { totalCount } }',
  ...['eq', 'ne', 'contains', 'startsWith'].map(
    (operator) => `{ people(filter: { email: { ${operator}: "f5@example.org" } }) { totalCount nodes { id } } }`,
  ),
  '{ people(filter: { not: { email: { eq: "f5@example.org" } } }) { totalCount } }',
  '{ people(filter: { email: { isNull: true } }) { totalCount } }',
  '{ people(filter: { or: [{ email: { in: ["f5@example.org"] } }, { email: { notIn: ["f5@example.org"] } }] }) { totalCount } }',
  '{ people(filter: { influence: { eq: 2 } }) { totalCount } }',
  '{ people(orderBy: [{ email: ASC }]) { nodes { id } } }',
  '{ people(orderBy: [{ influence: DESC }]) { nodes { id } } }',
  '{ people(filter: { organisation: { is: { name: { eq: "Siri" } } } }) { totalCount } }',
  '{ people(filter: { organisation: { isNull: true } }) { totalCount nodes { id } } }',
  '{ people(filter: { participations: { some: { engagement: { is: { kind: { eq: "call" } } } } } }) { totalCount } }',
  '{ people(filter: { participations: { none: { engagement: { is: { county: { is: { name: { eq: "Nairobi" } } } } } } } }) { totalCount } }',
  `{ person(id: "${opaque('per', 103)}") { id } node(id: "${opaque('per', 103)}") { id } }`,
  `{ post(id: "${opaque('pst', 31)}") { holders { totalCount nodes { id } edges { startedOn } pageInfo { hasNextPage endCursor } } } }`,
  `{ post(id: "${opaque('pst', 31)}") { holders(asOf: "2023-01-01", filter: { person: { is: { firstName: { eq: "F3" } } } }) { totalCount } } }`,
  `{ engagement(id: "${opaque('eng', 51)}") { id } node(id: "${opaque('eng', 51)}") { id } }`,
  '{ engagements(first: 2) { totalCount nodes { subject notes startsAt host { id } } pageInfo { endCursor hasNextPage } } }',
  '{ engagements(filter: { notes: { contains: "x" } }) { totalCount } }',
  '{ engagementsGroupedBy(by: [MONTH, KIND, COUNTY, HOST]) { month kind count county { name } host { id } } }',
  '{ engagementsGroupedBy(by: [NOTES]) { notes count } }',
  '{ findPeople(text: "F3") { id } }',
  '{ timeline(first: 50) { totalCount countsByKind { kind count } edges { at kind cursor node { id } } } }',
  `{ person(id: "${opaque('per', 105)}") { timeline { totalCount nodes { id } } participations { nodes { engagement { subject } } } } }`,
  '{ topic(name: "Bail") { engagements { totalCount nodes { subject } } } }',
  `mutation { rename(id: "${opaque('per', 103)}", firstName: "Asha") { person { id } people { id email } } }`,
];

const answers = async (actor: typeof outsider): Promise<string[]> => {
  const found: string[] = [];
  for (const path of paths) found.push(JSON.stringify(await app.ask(actor, path)));
  return found;
};

/** Other values in what neither may see: person 3, engagement 51, organisation 3; its notes and contacts for partners. */
const changes = `
  update person set first_name = 'Zuri', last_name = 'A', email = 'f5@example.org', influence = 2, county_id = '${uuid(10)}', organisation_id = null where id = '${uuid(103)}';
  update engagement set subject = 'Other', kind = 'letter', starts_at = '2027-01-01', county_id = null, host_id = '${uuid(101)}' where id = '${uuid(51)}';
  update organisation set name = 'Other', county_id = null where id = '${uuid(3)}';`;

const changesForPartners = `
  update person set email = 'other@example.org', influence = 1 where id = '${uuid(105)}';
  update engagement set notes = 'other x';
  update commitment set text = 'Other' where person_id = '${uuid(106)}';`;

/** The refusals among the answers: none of them may be a mistake in the question. */
const refusals = (given: readonly string[]): string[] =>
  given.flatMap((answer) => (JSON.parse(answer) as { errors?: string[] }).errors ?? []);

describe('what is hidden', () => {
  it('shows on no path, whatever its value', async () => {
    const before = [await answers(outsider), await answers(partnerMember)];
    expect(refusals(before[0]!)).toEqual([]);
    expect(refusals(before[1]!).map((message) => message.split('. ')[0])).toEqual([
      'Person cannot be filtered by "influence"',
      'Person cannot be sorted by "email"',
      'Person cannot be sorted by "influence"',
      'Engagement cannot be filtered by "notes"',
      'Engagement cannot be grouped by NOTES.',
    ]);
    await world.dataSource.query(changes);
    expect([await answers(outsider), await answers(partnerMember)]).toEqual(before);
    await world.dataSource.query(changesForPartners);
    expect(await answers(partnerMember)).toEqual(before[1]);
  });
});
