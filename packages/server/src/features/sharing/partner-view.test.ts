import { newId, opaqueId } from '../../kernel';
import { ShareWorld, day } from './testing/share-world';

const world = new ShareWorld();
const { organisation, person, agreement, terms, share, member } = world;

beforeAll(world.start);
afterAll(() => world.app.stop());

describe('what a partner sees', () => {
  it('is shown to staff as the partner itself sees it, field for field', async () => {
    const other = await organisation('Seen house');
    const id = await person();
    await share(
      await terms({
        recordIds: [id],
        toOrganisationId: other,
        agreementId: await agreement({ parties: [{ organisationId: other }] }),
      }),
    );
    const fields = 'nodes { id name biography } totalCount';
    const { people } = await world.app.get(await member(other), `{ people { ${fields} } }`);
    const { peopleSeenBy } = await world.app.get(
      world.lead,
      `query($id: ID!) { peopleSeenBy(organisationId: $id) { ${fields} } }`,
      { id: other },
    );
    expect(peopleSeenBy).toEqual(people);
    expect(people.nodes.map((each: { id: string }) => each.id)).toContain(id);
  });

  it('is not for partners to ask, nor of a house that is not there', async () => {
    const query = `query($id: ID!) { peopleSeenBy(organisationId: $id) { totalCount } }`;
    expect((await world.app.ask(await member(), query, { id: world.house })).errors?.map(({ code }) => code)).toEqual([
      'FORBIDDEN',
    ]);
    expect(
      (await world.app.ask(world.lead, query, { id: opaqueId('org', newId()) })).errors?.map(({ code }) => code),
    ).toEqual(['BAD_USER_INPUT']);
  });
});

describe('agreements', () => {
  it('are listed when they are about to expire, by their days of notice', async () => {
    await agreement({ title: 'Soon', expiresOn: day(59) });
    await agreement({ title: 'Later', expiresOn: day(61) });
    await agreement({ title: 'Later, with longer notice', expiresOn: day(90), renewalNoticeDays: 120 });
    const { agreements } = await world.app.get(
      world.lead,
      `{ agreements(filter: { isExpiringSoon: { eq: true } }, first: 100) { nodes { title } } }`,
    );
    const titles = agreements.nodes.map(({ title }: { title: string }) => title);
    expect(titles).toEqual(expect.arrayContaining(['Soon', 'Later, with longer notice']));
    expect(titles).not.toContain('Later');
  });

  it('are seen by those who signed them, and by no other partner', async () => {
    const id = await agreement({ title: 'Ours' });
    const look = async (of: string) =>
      (await world.app.get(await member(of), `query($id: ID!) { agreement(id: $id) { title } }`, { id })).agreement;
    expect(await look(world.house)).toEqual({ title: 'Ours' });
    expect(await look(await organisation('Not a party'))).toBeNull();
  });
});
