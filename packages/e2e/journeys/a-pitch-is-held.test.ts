import { type Tab, type Visit, beginVisit, expectAccessible } from '../src';

let visit: Visit;
let liaison: Tab;

const LIST = 'Radio by the lake, on policing';
const STORY = 'A doctor in every station, again';

beforeAll(async () => {
  visit = await beginVisit();
  liaison = await visit.signIn('media', { viewport: { width: 1440, height: 900 } });
});
afterAll(() => visit.end());

/** A draft is open; whom the guard holds is spoken for. */
async function logIt({ page }: Tab, why: string): Promise<void> {
  const reason = page.getByLabel('Why you pitch again');
  const log = page.getByRole('button', { name: 'Log it as made' });
  await reason.or(log).first().waitFor();
  if (await reason.isVisible()) {
    await reason.fill(why);
    await page.getByRole('button', { name: 'Send with this reason' }).click();
  } else await log.click();
  await page
    .getByRole('combobox', { name: /^Answer of / })
    .first()
    .waitFor();
}

it('finds radio reporters on policing in three counties who speak Dholuo, and keeps them as a list by rule', async () => {
  const { page } = liaison;
  await page.goto('/media');
  for (const name of ['Law enforcement', 'Radio, community', 'Radio, national', 'Dholuo'])
    await page.getByRole('checkbox', { name }).check();
  const { pathname, search } = new URL(page.url());
  await page.goto(`${pathname}${search}&counties=[42,43,44]`);
  const found = page.getByRole('list', { name: 'Journalists found' }).getByRole('listitem');
  await found.nth(1).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Keep as a list' }).click();
  const dialog = page.getByRole('dialog', { name: 'Keep as a list' });
  await dialog.getByText('Homa Bay, Kisumu or Migori').waitFor();
  await dialog.getByLabel('Name of the list').fill(LIST);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save the list' }).click();
  await page.getByRole('heading', { level: 1, name: LIST }).waitFor();
  await page.getByRole('definition').filter({ hasText: 'Dholuo' }).waitFor();
  await page
    .getByRole('list', { name: `On ${LIST}` })
    .getByRole('listitem')
    .nth(1)
    .waitFor();
  await expectAccessible(page);
});

it('pitches them, and with the same story again all but the one who declined', async () => {
  const { page } = liaison;
  const list = page.url();
  await page.getByRole('button', { name: `Pitch them` }).click();
  const dialog = page.getByRole('dialog', { name: 'Pitch a story' });
  await dialog.getByLabel('Story', { exact: true }).fill(STORY);
  await dialog.getByRole('combobox', { name: 'How' }).click();
  await page.getByRole('option', { name: 'Phone' }).click();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save the draft' }).click();
  await page.getByRole('heading', { name: STORY }).waitFor();
  await logIt(liaison, 'They asked for more.');
  const answers = page.getByRole('combobox', { name: /^Answer of / });
  const declined = (await answers.first().getAttribute('aria-label'))!.replace('Answer of ', '');
  await answers.first().click();
  await page.getByRole('option', { name: 'Declined' }).click();
  await page
    .getByRole('combobox', { name: `Answer of ${declined}` })
    .and(page.locator('[value="Declined"]'))
    .waitFor();
  await expectAccessible(page);
  await page.goto(list);
  await page.getByRole('button', { name: 'Pitch them' }).click();
  await dialog.getByRole('combobox', { name: 'Or a story that is known' }).click();
  await page.getByRole('option', { name: STORY }).first().click();
  await dialog.getByRole('combobox', { name: 'How' }).click();
  await page.getByRole('option', { name: 'Phone' }).click();
  await dialog.getByRole('button', { name: 'Save the draft' }).click();
  await page.getByText('Declined this story').waitFor();
  await page.getByText('who it was and with what stays private').waitFor();
  await logIt(liaison, 'The figures are new.');
  await page.getByText('Declined this story').waitFor();
  expect(await page.getByRole('combobox', { name: `Answer of ${declined}` }).count()).toBe(0);
});

it('holds a colleague’s second pitch of the same story, until a reason is given', async () => {
  const colleague = await visit.signIn('advocacy', { viewport: { width: 390, height: 844 } });
  const { pitches } = await visit.ask<{
    pitches: {
      nodes: { story: { id: string }; recipients: { nodes: { person: { id: string }; sentAt: string }[] } }[];
    };
  }>(
    'media',
    '{ pitches(first: 1) { nodes { story { id title } recipients(first: 20) { nodes { sentAt person { id } } } } } }',
  );
  const [pitch] = pitches.nodes;
  const personId = pitch!.recipients.nodes.find(({ sentAt }) => sentAt)!.person.id;
  const { recordPitch } = await visit.ask<{ recordPitch: { pitch: { id: string } } }>(
    'advocacy',
    `mutation { recordPitch(input: { storyId: "${pitch!.story.id}", channel: WHATSAPP, personIds: ["${personId}"] }) { pitch { id } userErrors { code } } }`,
  );
  const { page } = colleague;
  await page.goto(`/media/pitches/${recordPitch.pitch.id}`);
  await page.getByText('who it was and with what stays private').waitFor();
  await expectAccessible(page);
  await page.getByLabel('Why you pitch again').fill('He asked us to call back.');
  await page.getByRole('button', { name: 'Send with this reason' }).click();
  await page.getByRole('combobox', { name: /^Answer of / }).waitFor();
});

it('offers a story to one alone, and ends that on a phone before its time, with a reason', async () => {
  type Pitched = { pitch: { id: string; story: { id: string } } };
  const { pitches } = await visit.ask<{
    pitches: { nodes: { recipients: { nodes: { person: { id: string } }[] } }[] };
  }>('media', '{ pitches(first: 1) { nodes { recipients(first: 1) { nodes { person { id } } } } } }');
  const { recordPitch } = await visit.ask<{ recordPitch: Pitched }>(
    'media',
    'mutation($input: RecordPitchInput!) { recordPitch(input: $input) { pitch { id story { id } } } }',
    {
      input: {
        ...{ storyTitle: 'What the register of cells shows', channel: 'PHONE' },
        ...{ personIds: [pitches.nodes[0]!.recipients.nodes[0]!.person.id] },
        exclusiveUntil: new Date(Date.now() + 2 * 86_400_000).toISOString(),
      },
    },
  );
  await visit.ask(
    'media',
    'mutation($id: ID!) { sendPitch(id: $id, input: { reason: "He asked for it." }) { userErrors { code } } }',
    { id: recordPitch.pitch.id },
  );
  const { page } = await visit.signIn('media', { viewport: { width: 390, height: 844 } });
  await page.goto(`/media/pitches/${recordPitch.pitch.id}`);
  const exclusive = page.getByRole('region', { name: 'Exclusive' });
  await exclusive.getByText('Theirs alone until').waitFor();
  const end = exclusive.getByRole('button', { name: 'End it now' });
  expect((await end.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  await expectAccessible(page);
  await end.click();
  const dialog = page.getByRole('dialog', { name: 'End the exclusive now?' });
  await dialog.getByText('tell each of them yourself first').waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await page.waitForFunction(() => document.activeElement?.textContent === 'End it now');
  await end.click();
  await dialog.getByLabel('Why it ends early').fill('He has left for leave.');
  await dialog.getByRole('button', { name: 'End it now' }).click();
  await exclusive.getByText(/ ended it on /).waitFor();
  await exclusive.getByText('He has left for leave.').waitFor();
  await page.waitForFunction(() => document.activeElement?.textContent?.includes('He has left for leave.'));
  expect(await end.count()).toBe(0);
  await expectAccessible(page);
});

it('holds it too where a partner pitched them, who sees on a phone what it announced and nothing of others', async () => {
  const partner = await visit.signIn('partner', { viewport: { width: 390, height: 844 } });
  const { page } = partner;
  await page.goto('/pitch-guard');
  const part = page.getByRole('switch', { name: 'We take part' });
  await part.waitFor();
  if (!(await part.isChecked())) await part.click();
  const whom = page.getByRole('combobox', { name: 'Journalist' });
  await whom.waitFor();
  await expectAccessible(page);
  const { people } = await visit.ask<{ people: { nodes: { name: string }[] } }>(
    'partner',
    '{ people(first: 1) { nodes { name } } }',
  );
  const { name } = people.nodes[0]!;
  const announce = async () => {
    await whom.fill(name);
    await page.getByRole('option', { name }).first().click();
    await page.getByRole('button', { name: 'We pitch them' }).click();
  };
  await announce();
  await page.getByRole('region', { name: 'What you announced' }).getByRole('link', { name }).waitFor();
  await announce();
  await page.getByText('They were pitched lately.').waitFor();
  await expectAccessible(page);
});
