import { type Visit, beginVisit, expectAccessible } from '../src';

let visit: Visit;
beforeAll(async () => void (visit = await beginVisit()));
afterAll(() => visit.end());

interface Found {
  people: { nodes: { id: string; name: string; currentMembership: { post: { label: string } | null } }[] };
}

it('ends a membership, and history keeps it', async () => {
  const { people } = await visit.ask<Found>(
    'advocacy',
    `{ people(first: 1, kinds: ["policy_maker"]) { nodes { id name currentMembership { post { label } } } } }`,
  );
  const [person] = people.nodes;
  const post = person!.currentMembership.post!.label;
  const { page } = await visit.signIn('advocacy');
  await page.goto(`/people/${person!.id}`);
  await page.getByRole('heading', { level: 1, name: new RegExp(person!.name) }).waitFor();
  await page.getByRole('button', { name: new RegExp(`${post},`) }).click();
  await page.getByRole('menuitem', { name: 'End it' }).click();
  const dialog = page.getByRole('dialog', { name: 'End a membership' });
  await dialog.getByLabel('Until').fill('2026-10');
  await dialog.getByLabel(/^Why/).fill('Moved to another post');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'End it' }).click();
  await dialog.waitFor({ state: 'hidden' });

  const { person: after } = await visit.ask<{
    person: {
      before: { nodes: { post: { label: string } | null }[] };
      memberships: {
        nodes: {
          endedOn: string | null;
          isCurrent: boolean;
          post: { label: string } | null;
          endReason: string | null;
        }[];
      };
    };
  }>(
    'advocacy',
    `query($id: ID!) { person(id: $id) { before: memberships(asOf: "2026-09-01") { nodes { post { label } } } memberships(first: 20) { nodes { endedOn isCurrent endReason post { label } } } } }`,
    { id: person!.id },
  );
  expect(after.memberships.nodes).toContainEqual({
    endedOn: '2026-10',
    isCurrent: false,
    endReason: 'Moved to another post',
    post: { label: post },
  });
  expect(after.before.nodes).toContainEqual({ post: { label: post } });
  await page.reload();
  await page.getByText(post).first().waitFor();
});
