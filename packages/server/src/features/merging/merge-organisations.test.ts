import { newId, opaqueId } from '../../kernel';
import {
  app,
  dump,
  engagement,
  mergeOrganisations,
  officer,
  openMergeWorld,
  organisation,
  person,
  twoRecords,
  undo,
} from './testing/merge-world';

beforeAll(openMergeWorld);
afterAll(() => app.stop());

describe('mergePreview', () => {
  it('says beforehand what moves and where the two differ', async () => {
    const { kept, absorbed } = await twoRecords();
    const PREVIEW = `query($keepId: ID!, $absorbId: ID!) { mergePreview(keepId: $keepId, absorbId: $absorbId) { moves { kind count } conflicts { field kept absorbed } } }`;
    const { mergePreview } = await app.get(officer, PREVIEW, { keepId: kept, absorbId: absorbed });
    expect(
      Object.fromEntries(mergePreview.moves.map(({ kind, count }: { kind: string; count: number }) => [kind, count])),
    ).toEqual({
      engagements: 2,
      relationships: 3,
      contactPoints: 2,
      kinds: 2,
      tags: 2,
      commitments: 1,
      discussionPoints: 1,
      doNotContact: 1,
      identifiers: 1,
      memberships: 1,
      notes: 1,
      otherNames: 1,
      tasks: 1,
    });
    const fields = mergePreview.conflicts.map(({ field }: { field: string }) => field);
    expect(fields).toEqual(['name', 'givenName', 'gender']);
    expect(mergePreview.conflicts[2]).toEqual({ field: 'gender', kept: 'female', absorbed: 'woman' });
    for (const variables of [
      { keepId: kept, absorbId: kept },
      { keepId: kept, absorbId: 'per_1' },
      { keepId: kept, absorbId: opaqueId('org', newId()) },
    ])
      expect((await app.get(officer, PREVIEW, variables)).mergePreview).toBeNull();
  });
});

describe('mergeOrganisations', () => {
  it('joins two organisations with their posts, people, parts and engagements, and is undone exactly', async () => {
    const above = await organisation({ name: 'National Council' });
    const absorbed = await organisation({ name: 'Prisons Dept', shortName: 'PD', parentId: above, tags: ['a'] });
    const between = await organisation({ name: 'Western Command', parentId: absorbed });
    const kept = await organisation({
      name: 'Prisons Department',
      shortName: 'KPS',
      parentId: between,
      tags: ['a', 'b'],
    });
    const member = async (name: string, organisationId: string, postLabel: string) =>
      person({ name, memberships: [{ organisationId, postLabel, startedOn: '2020' }] });
    const people = [
      await member('Juma Ali', kept, 'Commissioner'),
      await member('Amina Noor', absorbed, 'COMMISSIONER'),
      await member('Otieno Oloo', absorbed, 'Deputy'),
    ];
    await engagement({
      subject: 'Both houses',
      participants: [
        ...people.map((personId) => ({ personId })),
        { organisationId: kept },
        { organisationId: absorbed },
      ],
    });
    const partner = await app.partner((await app.rows('organisation', `name = 'Prisons Dept'`))[0]!.id as string);
    const before = await dump();
    const { merge: merged, userErrors } = await mergeOrganisations(kept, absorbed);
    expect(userErrors).toEqual([]);
    expect(merged.keptOrganisation).toEqual({ name: 'Prisons Department' });
    const { organisation: now } = await app.get(
      officer,
      `query($id: ID!) { organisation(id: $id) { parent { name } children { nodes { name } } posts { nodes { label holders { totalCount } } } memberships { totalCount }
         engagements { totalCount nodes { organisations { name } participants { totalCount } } } tags { name } otherNames { name } } }`,
      { id: kept },
    );
    expect(now).toEqual({
      parent: { name: 'National Council' },
      children: { nodes: [{ name: 'Western Command' }] },
      posts: {
        nodes: [
          { label: 'Commissioner', holders: { totalCount: 2 } },
          { label: 'Deputy', holders: { totalCount: 1 } },
        ],
      },
      memberships: { totalCount: 3 },
      engagements: {
        totalCount: 1,
        nodes: [{ organisations: [{ name: 'Prisons Department' }], participants: { totalCount: 4 } }],
      },
      tags: [{ name: 'a' }, { name: 'b' }],
      otherNames: [{ name: 'PD' }, { name: 'Prisons Dept' }],
    });
    expect(await app.rows('account', `id = '${partner.accountId}'`)).toMatchObject([
      { organisation_id: expect.not.stringMatching(partner.organisationId!) },
    ]);
    expect((await undo(merged.id)).userErrors).toEqual([]);
    expect(await dump()).toEqual(before);
  });

  it('never absorbs our own house', async () => {
    const [ours] = await app.rows('organisation', 'is_ours');
    const other = await organisation({ name: 'Another House' });
    const { userErrors } = await mergeOrganisations(other, opaqueId('org', String(ours!.id)));
    expect(userErrors).toMatchObject([{ code: 'REFUSED', path: ['input', 'absorbId'] }]);
  });
});
