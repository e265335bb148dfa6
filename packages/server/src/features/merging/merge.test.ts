import { Role } from '../../access';
import {
  about,
  act,
  app,
  dump,
  engagement,
  fails,
  merge,
  officer,
  openMergeWorld,
  person,
  twoRecords,
  undo,
} from './testing/merge-world';
import { opaqueId } from '../../kernel';

beforeAll(openMergeWorld);
afterAll(() => app.stop());

describe('mergePeople', () => {
  it('moves everything to the record that is kept, once, and fills its blanks', async () => {
    const { kept, absorbed } = await twoRecords();
    const done = await merge(kept, absorbed);
    expect(done.userErrors).toEqual([]);
    expect(done.merge).toMatchObject({
      undoneAt: null,
      mergedBy: { name: officer.name },
      keptPerson: { id: kept },
      absorbedPerson: { id: absorbed, mergedInto: { id: kept } },
    });
    const now = await about(kept);
    expect(now).toMatchObject({
      gender: 'female',
      summary: 'Champion of the bill.',
      bornOn: '1970-05',
      languages: ['luo', 'sw'],
      lastEngagedAt: '2026-06-06T09:00:00.000Z',
      version: 2,
      tags: [{ name: 'Both' }, { name: 'Champion' }, { name: 'Only here' }],
      addedKinds: [{ code: 'lawyer' }, { code: 'academic' }],
      contactPoints: [
        { type: 'MOBILE', value: '+254711222333', label: 'through the aide', isPreferred: true },
        { type: 'EMAIL', value: 'akoth@senate.example', isPreferred: false },
      ],
      memberships: { nodes: [{ post: { label: 'Senator for Kisumu' } }] },
      engagements: {
        totalCount: 2,
        nodes: [
          { subject: 'Only the absorbed one', participants: { totalCount: 1 } },
          { subject: 'Both took part', participants: { totalCount: 2 } },
        ],
      },
      commitments: { totalCount: 1 },
      notes: { nodes: [{ body: 'Prefers mornings.' }] },
      doNotContact: [{ channel: 'SMS' }],
      merges: [{ id: done.merge.id, undoneAt: null }],
    });
    expect(now.otherNames.map(({ name }: { name: string }) => name.slice(0, 14))).toEqual([
      'Mama Haki',
      'W. Akoth Odera',
    ]);
    expect(now.relationships.map(({ type }: { type: { code: string } }) => type.code).sort()).toEqual([
      'aide_to',
      'mentors',
    ]);
    expect(now.timeline.countsByKind).toEqual(
      expect.arrayContaining([
        { kind: 'ENGAGEMENT', count: 2 },
        { kind: 'COMMITMENT', count: 1 },
        { kind: 'NOTE', count: 1 },
        { kind: 'MEMBERSHIP', count: 1 },
      ]),
    );
    const absorbedName = now.otherNames[1].name;
    const { search, people } = await app.get(
      officer,
      'query($term: String!) { search(term: $term) { person { id } } people(search: $term) { nodes { id } } }',
      { term: absorbedName },
    );
    expect(search[0]).toEqual({ person: { id: kept } });
    expect(people.nodes).not.toContainEqual({ id: absorbed });
  });

  it('is undone exactly: every row of every table is as it was', async () => {
    const { kept, absorbed } = await twoRecords();
    const before = await dump();
    const { merge: merged } = await merge(kept, absorbed);
    expect(await dump()).not.toEqual(before);
    const undone = await undo(merged.id);
    expect(undone).toEqual({ merge: { id: merged.id, undoneAt: expect.any(String) }, userErrors: [] });
    expect(await dump()).toEqual(before);
    expect((await undo(merged.id)).userErrors).toMatchObject([{ code: 'REFUSED', path: ['id'] }]);
  });

  it('is undone exactly for any two people of a full directory, one merge inside another', async () => {
    const people = (await app.dataSource.query(
      `select p.id from person p where p.merged_into_id is null
       order by (select count(*) from participation where person_id = p.id) desc, p.id limit 6`,
    )) as { id: string }[];
    const [first, second, third] = people.map(({ id }) => opaqueId('per', id));
    const before = await dump();
    const inner = await merge(second!, first!);
    const middle = await dump();
    const outer = await merge(third!, second!);
    expect(await about(first!)).toMatchObject({ mergedInto: { id: third } });
    expect((await undo(inner.merge.id)).userErrors).toMatchObject([
      { code: 'REFUSED', message: expect.stringContaining('Undo that merge first') },
    ]);
    expect((await undo(outer.merge.id)).userErrors).toEqual([]);
    expect(await dump()).toEqual(middle);
    expect((await undo(inner.merge.id)).userErrors).toEqual([]);
    expect(await dump()).toEqual(before);
  });

  it('keeps what was added since when it is undone', async () => {
    const { kept, absorbed } = await twoRecords();
    const { merge: merged } = await merge(kept, absorbed);
    await act('addContactPoint', 'AddContactPointInput', 'contactPoint { id }', {
      ofId: kept,
      type: 'SIGNAL',
      value: '0722 000 111',
    });
    await app.get(
      officer,
      `mutation($id: ID!) { amendPerson(id: $id, input: { place: "Old Town" }) { userErrors { code } } }`,
      {
        id: kept,
      },
    );
    expect((await undo(merged.id)).userErrors).toEqual([]);
    const [now, back] = [await about(kept), await about(absorbed)];
    expect(now).toMatchObject({ version: 4, summary: null, engagements: { totalCount: 1 } });
    expect(now.contactPoints.map(({ type }: { type: string }) => type)).toEqual(['MOBILE', 'SIGNAL']);
    expect(back).toMatchObject({ version: 1, mergedInto: null, engagements: { totalCount: 2 } });
  });

  it('is not undone over what somebody changed since, and says what it is', async () => {
    const { kept, absorbed } = await twoRecords();
    const { merge: merged } = await merge(kept, absorbed);
    await app.get(
      officer,
      `mutation($id: ID!) { amendPerson(id: $id, input: { summary: "New words." }) { userErrors { code } } }`,
      {
        id: kept,
      },
    );
    const before = await dump();
    expect((await undo(merged.id)).userErrors).toEqual([
      {
        code: 'REFUSED',
        path: ['id'],
        message:
          'This merge cannot be undone any more: the summary of the record that was kept was changed or removed since. Correct the two records by hand.',
      },
    ]);
    expect(await dump()).toEqual(before);
    const { kept: keptToo, absorbed: absorbedToo } = await twoRecords();
    const second = await merge(keptToo, absorbedToo);
    const { contactPoints } = (
      await app.get(officer, 'query($id: ID!) { person(id: $id) { contactPoints { id type } } }', { id: keptToo })
    ).person;
    await app.get(officer, 'mutation($id: ID!) { removeContactPoint(id: $id) { userErrors { code } } }', {
      id: contactPoints.find(({ type }: { type: string }) => type === 'EMAIL').id,
    });
    expect((await undo(second.merge.id)).userErrors).toMatchObject([
      { code: 'REFUSED', message: expect.stringContaining('a contact point was changed or removed since') },
    ]);
  });

  it('refuses what makes no sense, and leaves nothing behind', async () => {
    const { kept, absorbed, other } = await twoRecords();
    await merge(kept, absorbed);
    const before = await dump();
    const refusals = [
      [await merge(kept, kept), 'INVALID', 'absorbId'],
      [await merge(kept, absorbed), 'REFUSED', 'absorbId'],
      [await merge(absorbed, other), 'REFUSED', 'keepId'],
      [await merge(kept, 'per_1'), 'NOT_FOUND', 'absorbId'],
      [await merge('org_1', kept), 'NOT_FOUND', 'keepId'],
    ] as const;
    for (const [{ merge: nothing, userErrors }, code, field] of refusals) {
      expect(nothing).toBeNull();
      expect(userErrors).toMatchObject([{ code, path: ['input', field] }]);
    }
    expect(await dump()).toEqual(before);
  });

  it('writes nothing more to the record that was absorbed', async () => {
    const { kept, absorbed } = await twoRecords();
    await merge(kept, absorbed);
    const { amendPerson } = await app.get(
      officer,
      `mutation($id: ID!) { amendPerson(id: $id, input: { gender: "x" }) { ${fails} } }`,
      { id: absorbed },
    );
    expect(amendPerson.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await engagement({ participants: [{ personId: absorbed }] })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['input', 'participants', '0', 'personId'] },
    ]);
  });

  it('opens nothing that is closed', async () => {
    const [open, sealed] = [
      await person({ name: 'Open One' }),
      await person({ name: 'Sealed One', sensitivity: 'SEALED' }),
    ];
    expect((await merge(open, sealed)).userErrors).toMatchObject([{ code: 'REFUSED', path: ['input', 'keepId'] }]);
    const stranger = await app.actor(Role.PROGRAMME_LEAD);
    const { errors, data } = await app.ask(
      stranger,
      `mutation($input: MergeInput!) { mergePeople(input: $input) { userErrors { code path } } }`,
      { input: { keepId: open, absorbId: sealed } },
    );
    expect(errors).toBeUndefined();
    expect(data.mergePeople.userErrors).toEqual([{ code: 'NOT_FOUND', path: ['input', 'absorbId'] }]);
    expect((await merge(sealed, open)).userErrors).toEqual([]);
    expect(
      (await app.get(stranger, 'query($id: ID!) { person(id: $id) { name mergedInto { name } } }', { id: open }))
        .person,
    ).toEqual({
      name: 'Open One',
      mergedInto: null,
    });
  });

  it('is for those who may merge', async () => {
    for (const role of [Role.FIELD_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR]) {
      const actor = await app.actor(role);
      const asked = await Promise.all([
        app.ask(
          actor,
          `mutation { mergePeople(input: { keepId: "per_1", absorbId: "per_2" }) { userErrors { code } } }`,
        ),
        app.ask(actor, `mutation { undoMerge(id: "mrg_1") { userErrors { code } } }`),
        app.ask(actor, `{ mergePreview(keepId: "per_1", absorbId: "per_2") { moves { kind } } }`),
      ]);
      expect(asked.map(({ errors }) => errors?.[0]?.code)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    }
  });
});
