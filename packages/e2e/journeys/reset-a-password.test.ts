import { type Visit, beginVisit, expectAccessible, fillSignIn } from '../src';

let visit: Visit;
beforeAll(async () => void (visit = await beginVisit()));
afterAll(() => visit.end());

it('an administrator makes a link, and its owner chooses a new password with it, once', async () => {
  const { page } = await visit.signIn('admin');
  const media = await visit.signIn('media', { viewport: { width: 390, height: 844 } });
  const { viewer } = await visit.ask<{ viewer: { account: { name: string } } }>(
    'media',
    '{ viewer { account { name } } }',
  );
  const { name } = viewer.account;

  await page.goto('/settings/accounts');
  await page.getByRole('button', { name: `Change the account of ${name}` }).click();
  await page.getByRole('menuitem', { name: 'Reset the password' }).click();
  const dialog = page.getByRole('dialog', { name: 'Reset the password' });
  await dialog.getByLabel('Why').fill('Forgot it on leave');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Reset the password' }).click();
  const link = new URL(await page.getByLabel('Link to choose a new password').inputValue());
  await expectAccessible(page);

  await media.page.goto(`${link.pathname}${link.hash}`);
  await media.page.getByLabel('New password').fill('four ordinary green words');
  await expectAccessible(media.page);
  await media.page.getByRole('button', { name: 'Save the password' }).click();
  await media.page.getByText('Your new password is set. Sign in with it.').waitFor();
  await fillSignIn(media.page, 'media', 'four ordinary green words');
  await media.page.getByRole('heading', { level: 1, name: /Good / }).waitFor();

  const again = await visit.open();
  await again.page.goto(`${link.pathname}${link.hash}`);
  await again.page.getByLabel('New password').fill('yet another four words');
  await again.page.getByRole('button', { name: 'Save the password' }).click();
  await again.page.getByText('This link is not good any more.').waitFor();
});
