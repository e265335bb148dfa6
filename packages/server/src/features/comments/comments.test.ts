import { type Actor, Role } from '../../access';
import { uuidFromOpaque } from '../../kernel';
import { ShareWorld } from '../sharing/testing/share-world';

const world = new ShareWorld();
let partner: Actor;
let stranger: Actor;
let officer: Actor;
let commented: string;
let viewed: string;
let hidden: string;
let grant: string;

const uuid = (id: string): string => uuidFromOpaque(id.slice(0, 3), id)!;

beforeAll(async () => {
  await world.start();
  partner = await world.app.partner(uuid(world.house));
  const other = await world.organisation('Coast Watch');
  stranger = await world.app.partner(uuid(other));
  officer = await world.app.actor(Role.ADVOCACY_OFFICER);
  commented = await world.person('Commented');
  viewed = await world.person('Viewed');
  hidden = await world.person('Hidden');
  grant = await world.share(await world.terms({ recordIds: [commented], may: 'COMMENT' }));
  await world.share(await world.terms({ recordIds: [viewed], may: 'VIEW', fieldSet: 'FULL' }));
  const agreementId = await world.agreement({ parties: [{ organisationId: other }] });
  await world.share(
    await world.terms({ recordIds: [commented], may: 'CONTRIBUTE', toOrganisationId: other, agreementId }),
  );
});
afterAll(() => world.app.stop());

const write = async (onId: string, as = partner, body = 'She moved to Kisumu.') =>
  (
    await world.app.get(
      as,
      `mutation($input: WriteCommentInput!) { writeComment(input: $input) { comment { id body isOwn house { id } createdBy { name } person { id } } userErrors { code message path } } }`,
      { input: { onId, body } },
    )
  ).writeComment;
const remove = async (id: string, as = partner) =>
  (
    await world.app.get(as, `mutation($id: ID!) { removeComment(id: $id) { removedId userErrors { code message } } }`, {
      id,
    })
  ).removeComment;
const read = async (as: Actor, id = commented) =>
  (
    await world.app.get(
      as,
      `query($id: ID!) { person(id: $id) { comments { totalCount nodes { body house { id } createdBy { name } } } } }`,
      { id },
    )
  ).person?.comments;
const traces = async () => [
  await world.app.rows('comment'),
  (await world.app.rows('audit_entry')).filter(({ outcome }) => outcome !== 'REFUSED'),
];

it('a partner with the right says something about a record, in the name of its house', async () => {
  const { comment, userErrors } = await write(commented);
  expect(userErrors).toEqual([]);
  expect(comment).toMatchObject({
    body: 'She moved to Kisumu.',
    isOwn: true,
    house: { id: world.house },
    person: { id: commented },
  });
});

it('staff read it with whose it is, its own house reads it, and no other partner with the same record', async () => {
  expect(await read(officer)).toMatchObject({
    totalCount: 1,
    nodes: [{ body: 'She moved to Kisumu.', house: { id: world.house }, createdBy: { name: partner.name } }],
  });
  expect((await read(partner)).totalCount).toBe(1);
  expect(await read(stranger)).toEqual({ totalCount: 0, nodes: [] });
  const [row] = await world.app.rows('comment');
  const id = `com_${String(row!.id).replaceAll('-', '')}`;
  const node = 'query($id: ID!) { node(id: $id) { id } }';
  expect((await world.app.get(stranger, node, { id })).node).toBeNull();
  expect((await world.app.get(officer, node, { id })).node).toEqual({ id });
});

it('refuses one who may only view, and finds nothing where nothing is shared', async () => {
  const before = await traces();
  expect((await write(viewed)).userErrors).toMatchObject([{ code: 'REFUSED', path: ['input', 'onId'] }]);
  expect(await write(hidden)).toEqual(await write(`per_${'0'.repeat(32)}`));
  expect((await write(hidden)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect((await write(commented, partner, '')).userErrors).toHaveLength(1);
  expect(await traces()).toEqual(before);
});

it('lets staff and strangers write and remove none', async () => {
  const before = await traces();
  const [row] = await world.app.rows('comment');
  const id = `com_${String(row!.id).replaceAll('-', '')}`;
  const query = `mutation($input: WriteCommentInput!) { writeComment(input: $input) { comment { id } } }`;
  const input = { onId: commented, body: 'x' };
  expect((await world.app.ask(officer, query, { input })).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  expect((await world.app.ask(null, query, { input })).errors).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
  const colleague = await world.app.partner(uuid(world.house));
  expect(await remove(id, stranger)).toEqual(await remove(`com_${'0'.repeat(32)}`, stranger));
  expect((await remove(id, colleague)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect(await traces()).toEqual(before);
});

it('closes with its record, and opens with it again', async () => {
  await world.act('withdrawShare', 'WithdrawShareInput', 'share { id }', { reason: 'Over.' }, grant);
  expect(await read(partner)).toBeUndefined();
  expect((await write(commented)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  await world.share(await world.terms({ recordIds: [commented], may: 'COMMENT' }));
  expect((await read(partner)).totalCount).toBe(1);
});

it('its author removes it', async () => {
  const { comment } = await write(commented, partner, 'Wrong.');
  expect(await remove(comment.id)).toEqual({ removedId: comment.id, userErrors: [] });
  expect((await read(officer)).totalCount).toBe(1);
});
