import { TestProvider } from '../../server/src/testing/test-provider';
import { type Tab, type Visit, beginVisit, expectAccessible } from '../src';

const provider = new TestProvider();
let visit: Visit;
let tab: Tab;
let house: string;

beforeAll(async () => {
  await provider.start();
  visit = await beginVisit({
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: 'utetezi',
    OIDC_CLIENT_SECRET: 'a secret of the test',
    OIDC_NAME: 'Amani Accounts',
  });
  house = visit.server.url.replace('127.0.0.1', 'localhost');
  tab = await visit.open({ viewport: { width: 1280, height: 900 } });
});
afterAll(async () => {
  await visit.end();
  await provider.stop();
});

/** Who is signed in there already, and goes back at once. */
const presents = (email: string): void => void (provider.present = { sub: email, email, email_verified: true });

it('lets in whoever has an account, and tells the others what to do', async () => {
  const { page } = tab;
  await page.goto(`${house}/`);
  await page.getByRole('link', { name: 'Sign in with Amani Accounts' }).waitFor();
  for (const size of [
    { width: 320, height: 640 },
    { width: 1280, height: 900 },
  ])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expectAccessible(page);
    }
  presents('stranger@elsewhere.example');
  await page.getByRole('link', { name: 'Sign in with Amani Accounts' }).click();
  await page.getByText('That sign-in opened nothing here.').waitFor();
  presents('advocacy@utetezi.example');
  await page.getByRole('link', { name: 'Sign in with Amani Accounts' }).click();
  await page.getByRole('heading', { level: 1, name: /Good / }).waitFor();
});
