import type { Page } from 'playwright-core';
import { type Tab, type Visit, beginVisit, expectAccessible, fillSignIn } from '../src';

let visit: Visit;
let tab: Tab;
/** Passkeys belong to a name and not to a number, so the house is visited by its name. */
let house: string;

beforeAll(async () => {
  visit = await beginVisit();
  house = visit.server.url.replace('127.0.0.1', 'localhost');
  tab = await visit.open({ viewport: { width: 1280, height: 900 } });
  await withDevice(tab.page);
});
afterAll(() => visit.end());

/** A device that knows its owner, as Chromium plays one. */
async function withDevice(page: Page): Promise<void> {
  const devices = await page.context().newCDPSession(page);
  await devices.send('WebAuthn.enable');
  await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

async function everywhere(page: Page): Promise<void> {
  for (const size of [
    { width: 390, height: 844 },
    { width: 1280, height: 900 },
  ])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expectAccessible(page);
    }
}

const atHome = (page: Page): Promise<void> => page.getByRole('heading', { level: 1, name: /Good / }).waitFor();

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Your account/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByLabel('E-mail').waitFor();
}

it('makes a passkey in the profile, and with it come recovery codes', async () => {
  const { page } = tab;
  await page.goto(`${house}/`);
  await fillSignIn(page, 'advocacy');
  await atHome(page);
  await page.goto(`${house}/settings`);
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a passkey' });
  await dialog.getByLabel('Your password').fill('not the right one');
  await dialog.getByRole('button', { name: 'Make the passkey' }).click();
  await dialog.getByText('This is not your current password.').waitFor();
  await everywhere(page);
  await dialog.getByLabel('What to call it').fill('My phone');
  await dialog.getByLabel('Your password').fill('karibu demo 2026');
  await dialog.getByRole('button', { name: 'Make the passkey' }).click();
  await dialog.getByRole('list', { name: 'Recovery codes' }).waitFor();
  expect(await dialog.getByRole('listitem').count()).toBe(10);
  await dialog.getByRole('button', { name: 'I have put them away' }).click();
  await page.getByText('My phone', { exact: true }).waitFor();
  await page.getByText('No authenticator app: your passkeys are the second step').waitFor();
  await everywhere(page);
});

it('signs in with it and nothing else; the password alone is not enough any more', async () => {
  const { page } = tab;
  await signOut(page);
  await everywhere(page);
  await page.getByRole('button', { name: 'Use a passkey' }).click();
  await atHome(page);

  await signOut(page);
  await fillSignIn(page, 'advocacy');
  await page.getByRole('heading', { level: 1, name: 'One more step' }).waitFor();
  await everywhere(page);
  await page.getByRole('button', { name: 'Use a passkey' }).click();
  await atHome(page);
});

it('opens nothing any more once it is removed, and says so', async () => {
  const { page } = tab;
  await page.goto(`${house}/settings`);
  await page.getByRole('button', { name: 'Remove the passkey My phone' }).click();
  const dialog = page.getByRole('dialog', { name: 'Remove the passkey' });
  await dialog.getByLabel('Your password').fill('karibu demo 2026');
  await everywhere(page);
  await dialog.getByRole('button', { name: 'Remove the passkey' }).click();
  await page.getByText('Off: the password alone opens your account').waitFor();
  await signOut(page);
  await page.getByRole('button', { name: 'Use a passkey' }).click();
  await page.getByText('This passkey did not open anything here.').waitFor();
  await everywhere(page);
});
