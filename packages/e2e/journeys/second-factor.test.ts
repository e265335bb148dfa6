import type { Page } from 'playwright-core';
import { codeOfApp } from '../../server/src/testing/authenticator';
import { type Visit, beginVisit, expectAccessible, fillSignIn } from '../src';

const STEP = 30_000;

/** What the phone shows a moment later than the code before, which is used up. */
const nextCode = (secret: string): string => codeOfApp(secret, new Date(Date.now() + STEP));

async function scanAndConfirm(page: Page): Promise<{ secret: string; codes: string[] }> {
  await page.getByRole('img', { name: /QR code/ }).waitFor();
  const secret = (await page.locator('.second-factor-secret').innerText()).replaceAll(' ', '');
  await expectAccessible(page);
  await page.getByLabel('The six digits that the app now shows').fill(codeOfApp(secret, new Date()));
  await page.getByRole('button', { name: 'Confirm' }).click();
  const list = page.getByRole('list', { name: 'Recovery codes' });
  await list.waitFor();
  await expectAccessible(page);
  const codes = await list.getByRole('listitem').allInnerTexts();
  await page.getByRole('button', { name: 'I have put them away' }).click();
  return { secret, codes };
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Your account/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByLabel('E-mail').waitFor();
}

const atHome = (page: Page): Promise<void> => page.getByRole('heading', { level: 1, name: /Good / }).waitFor();

describe('two-step sign-in', () => {
  let visit: Visit;
  beforeAll(async () => void (visit = await beginVisit()));
  afterAll(() => visit.end());

  it('is set up in the profile; then a code, or a recovery code, opens the house', async () => {
    const { page, faults } = await visit.signIn('advocacy');
    await page.goto('/settings');
    await page.getByText('Off: the password alone opens your account').waitFor();
    await page.getByRole('button', { name: 'Set up two-step sign-in' }).click();
    await page.getByLabel('Your password').fill('karibu demo 2026');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Begin' }).click();
    const { secret, codes } = await scanAndConfirm(page);
    expect(codes).toHaveLength(10);
    await page.getByText('On: signing in takes a code of your app').waitFor();
    await page.getByText('10 recovery codes are left.').waitFor();
    await expectAccessible(page);

    await signOut(page);
    await fillSignIn(page, 'advocacy');
    await page.getByRole('heading', { level: 1, name: 'One more step' }).waitFor();
    await expectAccessible(page);
    await page.getByLabel('Code', { exact: true }).fill('000000');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText(/This code is not right, or it came too late/).waitFor();
    await page.getByLabel('Code', { exact: true }).fill(nextCode(secret));
    await page.getByRole('button', { name: 'Sign in' }).click();
    await atHome(page);

    await signOut(page);
    await fillSignIn(page, 'advocacy');
    await page.getByRole('button', { name: 'I do not have my phone' }).click();
    await page.getByLabel('Recovery code').fill(codes[0]!);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await atHome(page);
    await page.goto('/settings');
    await page.getByText('9 recovery codes are left.').waitFor();
    // Before anybody has signed in, there is no session to renew.
    expect(faults.filter((fault) => !fault.includes('401'))).toEqual([]);
  });

  it('works on a phone and in Kiswahili', async () => {
    const { page } = await visit.signIn('media', { viewport: { width: 320, height: 640 } });
    await page.evaluate(() => localStorage.setItem('utetezi:language', 'sw'));
    await page.goto('/settings');
    await page.getByRole('button', { name: 'Weka kuingia kwa hatua mbili' }).click();
    await page.getByLabel('Nenosiri lako').fill('karibu demo 2026');
    await page.getByRole('button', { name: 'Anza' }).click();
    await page.getByRole('img', { name: /Msimbo wa QR/ }).waitFor();
    await expectAccessible(page);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
  });
});

describe('where two steps are required', () => {
  let visit: Visit;
  beforeAll(async () => void (visit = await beginVisit({ REQUIRE_SECOND_FACTOR: 'yes' })));
  afterAll(() => visit.end());

  it('an administrator is led to setting them up, and nowhere else before', async () => {
    const { page } = await visit.open();
    await page.goto('/sign-in');
    await fillSignIn(page, 'admin');
    const heading = page.getByRole('heading', { level: 1, name: 'Set up two-step sign-in' });
    await heading.waitFor();
    await expectAccessible(page);
    await page.goto('/people');
    await heading.waitFor();
    await page.getByRole('button', { name: 'Begin' }).click();
    await scanAndConfirm(page);
    await atHome(page);
  });

  it('whoever needs none goes on as before', async () => {
    const { page } = await visit.open();
    await page.goto('/sign-in');
    await fillSignIn(page, 'colleague');
    await page.waitForURL('**/shared');
    await page.getByRole('heading', { level: 1 }).waitFor();
  });
});
