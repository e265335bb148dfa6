import { type Actor, Role } from '../../access';
import { type TestApp, testApp } from '../../testing/test-app';

let app: TestApp;
let officer: Actor;
let colleague: Actor;

beforeAll(async () => {
  app = await testApp();
  officer = await app.actor(Role.ADVOCACY_OFFICER);
  colleague = await app.actor(Role.ADVOCACY_OFFICER);
});
afterAll(() => app.stop());

const AMEND = `mutation($id: ID!, $input: AmendContactPointInput!) { amendContactPoint(id: $id, input: $input) {
  contactPoint { value sensitivity validFrom validUntil isPreferred } userErrors { code path } } }`;

const pointsOf = async (actor: Actor, id: string): Promise<unknown[]> =>
  (await app.get(actor, `query($id: ID!) { person(id: $id) { contactPoints { id value } } }`, { id })).person
    .contactPoints;

it('leaves a number that is made protected to whoever closed it, and shows it to nobody else', async () => {
  const { recordPerson } = await app.get(
    officer,
    `mutation { recordPerson(input: { name: "Wanjala Source", contactPoints: [{ type: MOBILE, value: "0700 123 456" }] }) {
       person { id contactPoints { id } } } }`,
  );
  const { id, contactPoints } = recordPerson.person;
  const input = { sensitivity: 'PROTECTED', validFrom: '2026-01-01', validUntil: '2027-01-01', isPreferred: true };
  const { amendContactPoint } = await app.get(officer, AMEND, { id: contactPoints[0].id, input });
  expect(amendContactPoint).toEqual({ contactPoint: { value: '+254700123456', ...input }, userErrors: [] });
  expect([await pointsOf(officer, id), await pointsOf(colleague, id)]).toEqual([[expect.anything()], []]);
});
