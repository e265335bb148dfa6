import type { Actor } from '../../access';
import { newId, opaqueId, uuidFromOpaque } from '../../kernel';
import { app, dump, merge, officer, openMergeWorld, organisation, person, undo } from './testing/merge-world';

beforeAll(async () => {
  await openMergeWorld();
  await app.dataSource.query(
    `insert into agreement (id, title, type, stage, signed_on, effective_from) values ($1, 'Charter', 'MOU', 'SIGNED', '2024-01-01', '2024-01-01')`,
    [signed],
  );
});
afterAll(() => app.stop());

const uuid = (id: string): string => uuidFromOpaque(id.slice(0, 3), id)!;

async function partnerNamed(name: string): Promise<Actor> {
  return app.partner(uuid(await organisation({ name })));
}

const signed = newId();

/** A share under an agreement in force, as `share` makes it. */
const share = (record: string, partner: Actor, expires: string | null = null) =>
  app.dataSource.query(
    `insert into share_grant (id, record_kind, person_id, to_organisation_id, field_set, may, purpose, agreement_id, expires_on)
     values ($1, 'PERSON', $2, $3, 1, 'VIEW', 'Joint advocacy', $4, $5)`,
    [newId(), uuid(record), partner.organisationId, signed, expires],
  );

const twoNamed = async (name: string): Promise<[string, string]> => [
  await person({ name: `${name} Kept`, tags: ['Ours'] }),
  await person({ name: `${name} Absorbed`, memberships: [{ organisationName: 'Senate', postLabel: name }] }),
];

const PREVIEW = `query($keepId: ID!, $absorbId: ID!) { mergePreview(keepId: $keepId, absorbId: $absorbId) { closesTo staysOpenTo moves { kind } } }`;
const preview = async (keepId: string, absorbId: string) =>
  (await app.get(officer, PREVIEW, { keepId, absorbId })).mergePreview;
const seen = async (actor: Actor, id: string): Promise<string | null> =>
  (await app.get(actor, 'query($id: ID!) { person(id: $id) { name } }', { id })).person?.name ?? null;
const listed = async (actor: Actor): Promise<string[]> =>
  (
    await app.get(actor, '{ people(first: 100, filter: { name: { contains: "Shared" } }) { nodes { name } } }')
  ).people.nodes.map(({ name }: { name: string }) => name);

describe('merging records that are shared', () => {
  it('opens the record that is kept to nobody who could not see it, and says so beforehand', async () => {
    const [kept, absorbed] = await twoNamed('Shared A');
    const partner = await partnerNamed('Coastal Alliance');
    await share(absorbed, partner);
    expect(await preview(kept, absorbed)).toMatchObject({ closesTo: ['Coastal Alliance'], staysOpenTo: [] });
    expect((await preview(kept, absorbed)).moves).not.toContainEqual({ kind: 'shares' });
    const { merge: merged } = await merge(kept, absorbed);
    expect(await seen(partner, kept)).toBeNull();
    expect(await listed(partner)).toEqual([]);
    expect((await undo(merged.id)).userErrors).toEqual([]);
    expect(await listed(partner)).toEqual(['Shared A Absorbed']);
  });

  it('leaves it open to those who could see it, and says so', async () => {
    const [kept, absorbed] = await twoNamed('Shared B');
    const [stays, both, ended] = [
      await partnerNamed('Lakeside Alliance'),
      await partnerNamed('Mountain Alliance'),
      await partnerNamed('Former Alliance'),
    ];
    await share(kept, stays);
    await share(kept, both);
    await share(absorbed, both);
    await share(absorbed, ended, '2020-01-01');
    expect(await preview(kept, absorbed)).toMatchObject({
      closesTo: [],
      staysOpenTo: ['Lakeside Alliance', 'Mountain Alliance'],
    });
    await merge(kept, absorbed);
    expect([await seen(stays, kept), await seen(both, kept), await seen(ended, kept)]).toEqual([
      'Shared B Kept',
      'Shared B Kept',
      null,
    ]);
  });

  it('is undone exactly, shares included', async () => {
    const [kept, absorbed] = await twoNamed('Shared C');
    const [one, other] = [await partnerNamed('Northern Alliance'), await partnerNamed('Southern Alliance')];
    await share(kept, one);
    await share(absorbed, other);
    const before = await dump();
    const { merge: merged } = await merge(kept, absorbed);
    const open = await app.rows('record_audience', `record_id in ('${uuid(kept)}', '${uuid(absorbed)}')`);
    expect(open.map(({ record_id }) => opaqueId('per', String(record_id)))).toEqual([kept]);
    expect((await undo(merged.id)).userErrors).toEqual([]);
    expect(await dump()).toEqual(before);
  });
});
