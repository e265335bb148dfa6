import { type Visit, beginVisit, expectAccessible } from '../src';

let visit: Visit;
beforeAll(async () => void (visit = await beginVisit()));
afterAll(() => visit.end());

it('a key is made, a program uses it, and it is revoked', async () => {
  const ask = async (key: string): Promise<{ data: { viewer: { permissions: string[] } } | null }> => {
    const answer = await fetch(`${visit.server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({ query: '{ viewer { permissions } }' }),
    });
    return (await answer.json()) as never;
  };
  const { page } = await visit.signIn('advocacy', { viewport: { width: 390, height: 844 } });
  await page.goto('/settings/keys');
  await page.getByRole('button', { name: 'Make a key' }).click();
  const dialog = page.getByRole('dialog', { name: 'Make a key' });
  await dialog.getByLabel('What it is for').fill('Nightly export');
  await dialog.getByLabel('keeps tasks').check();
  await dialog.getByLabel('Your password').fill('karibu demo 2026');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Make a key' }).click();
  const key = await page.getByLabel('The key', { exact: true }).inputValue();
  await page.getByRole('button', { name: 'Done' }).click();
  const { permissions } = (await ask(key)).data!.viewer;
  expect(permissions).toContain('tasks:write');
  expect(permissions).not.toContain('engagements:write');
  await page.getByText('Nightly export').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Revoke the key “Nightly export”' }).click();
  await page.getByRole('status').getByText('The key “Nightly export” opens nothing any more').waitFor();
  expect((await ask(key)).data).toBeNull();
});
