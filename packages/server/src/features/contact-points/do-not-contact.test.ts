import { type Actor, Role } from '../../access';
import { type TestApp, testApp } from '../../testing/test-app';

let app: TestApp;
let officer: Actor;
beforeAll(async () => {
  app = await testApp();
  officer = await app.actor(Role.ADVOCACY_OFFICER);
});
afterAll(() => app.stop());

const ways = {
  PHONE: '020 2720000',
  MOBILE: '0722 000001',
  SMS: '0722 000001',
  WHATSAPP: '0722 000001',
  FAX: '020 2720001',
  EMAIL: 'wanjiru@example.org',
  POSTAL: 'P.O. Box 1, Nairobi',
  PHYSICAL: 'Parliament Road',
};

/** Somebody with one way of each kind, and the kinds that these wishes close, by the points and by the wishes themselves. */
async function closedAfter(...channels: (string | null)[]): Promise<{ blocked: string[]; closes: string[][] }> {
  const contactPoints = Object.entries(ways).map(([type, value]) => ({ type, value }));
  const { recordPerson } = await app.get(
    officer,
    'mutation($input: RecordPersonInput!) { recordPerson(input: $input) { person { id } userErrors { message } } }',
    { input: { name: 'Wanjiru Kamau', contactPoints } },
  );
  for (const channel of channels)
    await app.get(
      officer,
      'mutation($input: SetDoNotContactInput!) { setDoNotContact(input: $input) { userErrors { message } } }',
      { input: { ofId: recordPerson.person.id, channel, reason: 'Asked so.' } },
    );
  const { person } = await app.get(
    officer,
    'query($id: ID!) { person(id: $id) { contactPoints { type isBlocked } doNotContact { closes } } }',
    { id: recordPerson.person.id },
  );
  return {
    blocked: person.contactPoints
      .filter(({ isBlocked }: { isBlocked: boolean }) => isBlocked)
      .map(({ type }: { type: string }) => type),
    closes: person.doNotContact.map(({ closes }: { closes: string[] }) => closes),
  };
}

describe('a wish not to be contacted', () => {
  it.each([
    ['the telephone', ['PHONE'], ['PHONE', 'MOBILE']],
    ['the mobile phone', ['MOBILE'], ['PHONE', 'MOBILE']],
    ['text messages', ['SMS'], ['SMS']],
    ['WhatsApp and e-mail', ['WHATSAPP', 'EMAIL'], ['WHATSAPP', 'EMAIL']],
    ['letters', ['LETTER'], ['POSTAL']],
    ['visits', ['IN_PERSON'], ['PHYSICAL']],
    ['the telephone, and letters', ['PHONE', 'LETTER'], ['PHONE', 'MOBILE', 'POSTAL']],
  ])('about %s closes what is reached that way, and nothing else', async (_, channels, closed) => {
    const { blocked, closes } = await closedAfter(...channels);
    expect(blocked).toEqual(closed);
    expect(closes.flat()).toEqual(closed);
  });

  it('about every way closes all of them', async () => {
    const { blocked, closes } = await closedAfter(null);
    expect(blocked).toEqual(Object.keys(ways));
    expect(closes[0]).toEqual(expect.arrayContaining([...Object.keys(ways), 'SIGNAL', 'OTHER']));
  });

  it('closes nothing where there is none', async () => {
    expect(await closedAfter()).toEqual({ blocked: [], closes: [] });
  });
});
