import type { Page } from 'playwright-core';
import { type Visit, beginVisit, expectAccessible } from '../src';

let visit: Visit;
beforeAll(async () => void (visit = await beginVisit()));
afterAll(() => visit.end());

interface Said {
  engagement: {
    id: string;
    version: number;
    place: string | null;
    participants: { nodes: { role: string; person: { name: string } | null }[] };
    discussionPoints: { summary: string; followUp: string; raisedBy: { name: string } | null }[];
    commitments: { nodes: { text: string; person: { name: string } | null }[] };
  };
}

const lookUp = (id: string): Promise<Said> =>
  visit.ask(
    'advocacy',
    `query($id: ID!) { engagement(id: $id) { id version place participants(first: 20) { nodes { role person { name } } }
       discussionPoints { summary followUp raisedBy { ... on Person { name } } } commitments { nodes { text person { name } } } } }`,
    { id },
  );

/** A meeting of yesterday with one person, who said one thing that has a follow-up. */
const logged = async (subject: string): Promise<{ id: string; name: string; late: string }> => {
  const { people, terms } = await visit.ask<{
    people: { nodes: { id: string; name: string }[] };
    terms: { id: string; code: string }[];
  }>(
    'advocacy',
    '{ people(first: 2, kinds: ["policy_maker"]) { nodes { id name } } terms(vocabulary: ENGAGEMENT_TYPE) { id code } }',
  );
  const [there, late] = people.nodes;
  const { recordEngagement } = await visit.ask<{ recordEngagement: { engagement: { id: string } } }>(
    'advocacy',
    'mutation($input: RecordEngagementInput!) { recordEngagement(input: $input) { engagement { id } } }',
    {
      input: {
        typeId: terms.find(({ code }) => code === 'sensitisation_meeting')!.id,
        subject,
        startsAt: new Date(Date.now() - 86_400_000).toISOString(),
        participants: [{ personId: there!.id }],
        discussionPoints: [
          { summary: 'Wants figures.', raisedByParticipant: 0, followUps: [{ title: 'Send the figures' }] },
        ],
      },
    },
  );
  return { id: recordEngagement.engagement.id, name: there!.name, late: late!.name };
};

const openForm = async (page: Page, id: string) => {
  await page.goto(`/engagements/${id}`);
  await page.getByRole('button', { name: 'Edit who was there' }).click();
  const dialog = page.getByRole('dialog', { name: 'Edit engagement' });
  await dialog.getByLabel('Point 1').waitFor();
  return dialog;
};

describe('putting right what was logged', () => {
  it('adds who was forgotten and rewords what was said, and keeps who said it', async () => {
    const { id, name, late } = await logged('Put right afterwards');
    const { page, faults } = await visit.signIn('advocacy');
    const dialog = await openForm(page, id);
    await dialog.getByRole('combobox', { name: 'Who was there' }).fill(late);
    await page
      .getByRole('option', { name: new RegExp(late) })
      .first()
      .click();
    await dialog.getByRole('button', { name: new RegExp(`^${late}: Attended`) }).click();
    await expectAccessible(page);
    await page.getByRole('menuitem', { name: 'Speaker' }).click();
    await dialog.getByLabel('Point 1').fill('Wants two pages with figures.');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Save engagement' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('Wants two pages with figures.').waitFor();

    const { engagement } = await lookUp(id);
    expect(engagement.participants.nodes).toEqual([
      { role: 'ATTENDEE', person: { name } },
      { role: 'SPEAKER', person: { name: late } },
    ]);
    expect(engagement.discussionPoints).toEqual([
      { summary: 'Wants two pages with figures.', followUp: 'REQUIRED', raisedBy: { name } },
    ]);

    await page.getByRole('button', { name: /^Mark as done/ }).click();
    await page.getByText('Followed up').waitFor();
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Commitment' }).click();
    await page.getByLabel('What was promised, in their words').fill('I will table the amendment.');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Save commitments' }).click();
    await page.getByRole('dialog', { name: 'Add commitments' }).waitFor({ state: 'hidden' });
    await page.getByText('I will table the amendment.').waitFor();
    const after = await lookUp(id);
    expect(after.engagement.discussionPoints[0]!.followUp).toBe('DONE');
    expect(after.engagement.commitments.nodes).toEqual([{ text: 'I will table the amendment.', person: { name } }]);
    await expectAccessible(page);
    expect(faults.filter((fault) => !fault.includes('401'))).toEqual([]);
  });

  it('shows both where somebody else changed the same meanwhile, and loses nothing of either', async () => {
    const { id } = await logged('Changed by two');
    const { page } = await visit.signIn('advocacy', { viewport: { width: 390, height: 844 }, hasTouch: true });
    const dialog = await openForm(page, id);
    await dialog.getByLabel('Point 1').fill('What I heard.');
    await dialog.getByRole('textbox', { name: 'Where' }).fill('County Hall');
    await visit.ask(
      'lead',
      `mutation($id: ID!) { amendEngagement(id: $id, input: { place: "Parliament", summary: "Went well." }) { userErrors { code } } }`,
      { id },
    );
    await dialog.getByRole('button', { name: 'Save engagement' }).click();
    await dialog.getByText('Somebody else saved changes meanwhile.').waitFor();
    await dialog.getByText('Parliament').waitFor();
    expect(await dialog.getByLabel('Point 1').inputValue()).toBe('What I heard.');
    expect(await dialog.getByLabel('Summary').inputValue()).toBe('Went well.');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Take theirs: Where' }).click();
    await dialog.getByRole('button', { name: 'Save engagement' }).click();
    await dialog.waitFor({ state: 'hidden' });
    const { engagement } = await lookUp(id);
    expect([engagement.version, engagement.place, engagement.discussionPoints[0]!.summary]).toEqual([
      3,
      'Parliament',
      'What I heard.',
    ]);
  });
});
