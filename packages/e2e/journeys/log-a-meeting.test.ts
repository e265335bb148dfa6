import { type Visit, beginVisit, expectAccessible } from '../src';

let visit: Visit;
beforeAll(async () => void (visit = await beginVisit()));
afterAll(() => visit.end());

describe('logging a meeting with eight people', () => {
  it('finds six of them, adds two in passing, and puts it on everybody’s page', async () => {
    const { people } = await visit.ask<{ people: { nodes: { id: string; name: string }[] } }>(
      'advocacy',
      '{ people(first: 6, orderBy: [{ createdAt: DESC }]) { nodes { id name } } }',
    );
    const names = people.nodes.map(({ name }) => name);
    const { page, faults } = await visit.signIn('advocacy');
    await page.keyboard.press('l');
    const dialog = page.getByRole('dialog', { name: 'Log engagement' });
    await dialog.getByRole('radio', { name: 'Sensitisation meeting' }).check();
    const who = dialog.getByRole('combobox', { name: 'Who was there' });
    await who.click();
    await page.evaluate((text) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, names.join('\n'));
    for (const name of names) await dialog.getByRole('button', { name: `Remove ${name}` }).waitFor();
    for (const name of ['Hon. Mwikali Nzomo', 'Baraka wa Juma']) {
      await who.fill(name);
      await page.getByRole('option', { name: new RegExp(`Add .*${name}`) }).click();
    }
    await dialog.getByLabel(/^About/).fill('Early access to a doctor and a lawyer');
    await dialog.getByLabel('Point 1').fill('Wants two pages with figures.');
    await dialog.getByRole('radio', { name: 'Warm', exact: true }).check();
    await expectAccessible(page);
    await page.keyboard.press('Control+Enter');
    await page.getByText('Engagement saved').waitFor();

    const { engagements } = await visit.ask<{
      engagements: {
        nodes: { id: string; participants: { totalCount: number }; discussionPoints: { sentiment: number }[] }[];
      };
    }>(
      'advocacy',
      '{ engagements(first: 2, search: "early access to a doctor", orderBy: [{ createdAt: DESC }]) { nodes { id participants { totalCount } discussionPoints { sentiment } } } }',
    );
    const [saved] = engagements.nodes;
    // The eight, and the colleague who led.
    expect(saved).toMatchObject({ participants: { totalCount: 9 }, discussionPoints: [{ sentiment: 1 }] });

    await page.goto(`/people/${people.nodes[0]!.id}`);
    await page.getByText('Early access to a doctor and a lawyer').first().waitFor();
    await expectAccessible(page);
    expect(faults.filter((fault) => !fault.includes('401'))).toEqual([]);
  });

  it('keeps the draft when the dialog is closed, and gives it back', async () => {
    const { page } = await visit.signIn('lead');
    await page.keyboard.press('l');
    const dialog = page.getByRole('dialog', { name: 'Log engagement' });
    await dialog.getByRole('radio', { name: 'Phone call' }).check();
    await dialog.getByLabel(/^About/).fill('A draft worth keeping');
    await dialog.getByText(/Draft saved/).waitFor();
    await dialog.getByRole('button', { name: 'Close and keep the draft' }).click();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: /Good / }).waitFor();
    await page.keyboard.press('l');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('input')].some(({ value }) => value === 'A draft worth keeping'),
    );
  });
});
