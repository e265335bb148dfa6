import { type Tab, type Visit, beginVisit, expectAccessible } from '../src';

let visit: Visit;
let liaison: Tab;

beforeAll(async () => {
  visit = await beginVisit();
  liaison = await visit.signIn('media', { viewport: { width: 1440, height: 900 } });
});
afterAll(() => visit.end());

it('finds radio reporters on policing in three counties who speak Dholuo, and pitches them by telephone', async () => {
  const { page } = liaison;
  await page.goto('/media');
  await page.getByRole('checkbox', { name: 'Law enforcement' }).check();
  await page.getByRole('checkbox', { name: 'Radio, community' }).check();
  await page.getByRole('checkbox', { name: 'Dholuo' }).check();
  await page.goto(`${new URL(page.url()).pathname}${new URL(page.url()).search}&counties=[42,43,44]`);
  const found = page.getByRole('list', { name: 'Journalists found' }).getByRole('listitem');
  await found.first().waitFor();
  await expectAccessible(page);
  await page
    .getByRole('checkbox', { name: /^Pick / })
    .first()
    .check();
  await page.getByRole('button', { name: 'Write the pitch' }).click();
  const dialog = page.getByRole('dialog', { name: 'Pitch a story' });
  await dialog.getByLabel('Story', { exact: true }).fill('A doctor in every station, again');
  await dialog.getByRole('combobox', { name: 'How' }).click();
  await page.getByRole('option', { name: 'Phone' }).click();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save the draft' }).click();
  await page.getByRole('heading', { name: 'A doctor in every station, again' }).waitFor();
  const held = page.getByLabel('Why you pitch again');
  const log = page.getByRole('button', { name: 'Log it as made' });
  await held.or(log).first().waitFor();
  if (await held.isVisible()) {
    await held.fill('They asked for more.');
    await page.getByRole('button', { name: 'Send with this reason' }).click();
  } else await log.click();
  await page.getByRole('combobox', { name: /^Answer of / }).waitFor();
  await expectAccessible(page);
});

it('holds a colleague’s second pitch of the same story, until a reason is given', async () => {
  const colleague = await visit.signIn('advocacy', { viewport: { width: 390, height: 844 } });
  const { pitches } = await visit.ask<{
    pitches: { nodes: { story: { id: string; title: string }; recipients: { nodes: { person: { id: string } }[] } }[] };
  }>(
    'media',
    '{ pitches(first: 1) { nodes { story { id title } recipients(first: 1) { nodes { person { id } } } } } }',
  );
  const [pitch] = pitches.nodes;
  const { recordPitch } = await visit.ask<{ recordPitch: { pitch: { id: string } } }>(
    'advocacy',
    `mutation { recordPitch(input: { storyId: "${pitch!.story.id}", channel: WHATSAPP, personIds: ["${pitch!.recipients.nodes[0]!.person.id}"] }) { pitch { id } userErrors { code } } }`,
  );
  const { page } = colleague;
  await page.goto(`/media/pitches/${recordPitch.pitch.id}`);
  await page.getByText('who it was and with what stays private').waitFor();
  await expectAccessible(page);
  await page.getByLabel('Why you pitch again').fill('He asked us to call back.');
  await page.getByRole('button', { name: 'Send with this reason' }).click();
  await page.getByRole('combobox', { name: /^Answer of / }).waitFor();
});
