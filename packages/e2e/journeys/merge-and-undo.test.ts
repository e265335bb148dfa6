import { type Visit, beginVisit, expectAccessible } from '../src';

let visit: Visit;
beforeAll(async () => void (visit = await beginVisit()));
afterAll(() => visit.end());

interface Recorded {
  recordPerson: { person: { id: string; name: string } };
}

const RECORD = 'mutation($input: RecordPersonInput!) { recordPerson(input: $input) { person { id name } } }';

it('merges two records of one person, with a preview, and undoes it exactly', async () => {
  const record = async (name: string, phone: string) =>
    (
      await visit.ask<Recorded>('advocacy', RECORD, {
        input: {
          name,
          contactPoints: [{ type: 'MOBILE', value: phone }],
          memberships: [{ organisationName: 'Senate', role: 'Clerk' }],
        },
      })
    ).recordPerson.person;
  const kept = await record('Nyokabi Twice Recorded', '0700111222');
  const absorbed = await record('Nyokabi T. Recorded', '0700333444');
  const { page } = await visit.signIn('advocacy');
  await page.goto(`/people/${kept.id}`);
  await page.getByRole('heading', { level: 1, name: kept.name }).waitFor();
  await page.getByRole('button', { name: 'More' }).first().click();
  await page.getByRole('menuitem', { name: 'Merge with another record' }).click();
  const dialog = page.getByRole('dialog', { name: 'Merge two records of one person' });
  await dialog.getByRole('combobox').fill('nyokabi t recorded');
  await page.getByRole('option', { name: new RegExp(absorbed.name) }).click();
  await dialog.getByText('contact points').waitFor();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });

  const state = () =>
    visit.ask<{
      person: { contactPoints: { value: string }[]; memberships: { totalCount: number } };
      other: { mergedInto: { id: string } | null };
    }>(
      'advocacy',
      'query($kept: ID!, $absorbed: ID!) { person(id: $kept) { contactPoints { value } memberships { totalCount } } other: person(id: $absorbed) { mergedInto { id } } }',
      { kept: kept.id, absorbed: absorbed.id },
    );
  expect(await state()).toEqual({
    person: {
      contactPoints: expect.arrayContaining([{ value: '+254700111222' }, { value: '+254700333444' }]),
      memberships: { totalCount: 2 },
    },
    other: { mergedInto: { id: kept.id } },
  });

  await page.reload();
  await page.getByText(`${absorbed.name} was merged into this record`).waitFor();
  await page.getByRole('button', { name: 'Undo the merge' }).click();
  await page.getByText('The merge was undone').waitFor();
  expect(await state()).toEqual({
    person: { contactPoints: [{ value: '+254700111222' }], memberships: { totalCount: 1 } },
    other: { mergedInto: null },
  });
});
