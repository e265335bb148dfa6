import { pino } from 'pino';
import { type Actor, Role } from '../../access';
import { readConfig } from '../../config';
import { type FrontDoor, createFrontDoor } from '../../front-door';
import { opaqueId } from '../../kernel';
import { inTransaction } from '../../persistence';
import { Health, listen } from '../../serving';
import { openSession } from '../accounts';
import { ShareWorld } from '../sharing/testing/share-world';
import { storeFile } from './store-file';

const world = new ShareWorld();
let door: FrontDoor;
let url: string;
let agreementId: string;
let party: Actor;
let stranger: Actor;
let officer: Actor;
let fileId: string;

beforeAll(async () => {
  await world.start();
  door = await createFrontDoor(
    world.app,
    readConfig({ LOG_LEVEL: 'silent' }),
    new Health(world.app.dataSource),
    pino({ level: 'silent' }),
  );
  url = `http://127.0.0.1:${await listen(door.server, 0, '127.0.0.1')}`;
  const other = await world.organisation('Coast Watch');
  agreementId = await world.agreement();
  await world.agreement({ parties: [{ organisationId: other }] });
  party = await world.app.partner(world.house.slice(4));
  stranger = await world.app.partner(other.slice(4));
  officer = await world.app.actor(Role.ADVOCACY_OFFICER);
  fileId = await uploaded(world.lead);
});
afterAll(async () => {
  await door.close(1000);
  await world.app.stop();
});

const uploaded = async (by: Actor, content = 'Signed in Kisumu.'): Promise<string> => {
  const { id } = await inTransaction(world.app.dataSource, () =>
    storeFile(Buffer.from(content), 'agreement.txt', by.accountId),
  );
  return opaqueId('fil', id);
};
const attach = (as: Actor, file: string, id = agreementId) =>
  world.app.ask(
    as,
    `mutation($id: ID!, $input: AttachAgreementFileInput!) { attachAgreementFile(id: $id, input: $input) {
       file { id name agreement { id } } userErrors { code path } } }`,
    { id, input: { fileId: file } },
  );
const listed = async (as: Actor) =>
  (
    await world.app.get(as, `query($id: ID!) { agreement(id: $id) { files { totalCount nodes { id name size } } } }`, {
      id: agreementId,
    })
  ).agreement?.files;
const download = async (as: Actor, id = fileId): Promise<Response> => {
  const session = await inTransaction(world.app.dataSource, () =>
    openSession(as.accountId, { device: 'test', address: '' }, false, world.app.time.now),
  );
  const { token } = world.app.tokens.issue({ accountId: as.accountId, sessionId: session.id }, world.app.time.now);
  return fetch(`${url}/files/${id}`, { headers: { authorization: `Bearer ${token}` } });
};
const traces = async () => [
  await world.app.rows('file'),
  (await world.app.rows('audit_entry')).filter(({ outcome }) => outcome !== 'REFUSED'),
];

it('is put to an agreement by those who keep agreements, and by nobody else', async () => {
  const before = await traces();
  for (const as of [officer, party, stranger]) expect((await attach(as, fileId)).errors).toMatchObject([{}]);
  const nothing = await attach(world.lead, fileId, `agr_${'0'.repeat(32)}`);
  expect(nothing.data.attachAgreementFile.userErrors).toEqual([{ code: 'NOT_FOUND', path: ['id'] }]);
  const another = await attach(world.lead, await uploaded(officer, 'Of somebody else.'));
  expect(another.data.attachAgreementFile.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect((await traces())[1]).toEqual(before[1]);
  expect((await world.app.rows('file', 'agreement_id is not null')).length).toBe(0);
  expect((await attach(world.lead, fileId)).data.attachAgreementFile).toEqual({
    file: { id: fileId, name: 'agreement.txt', agreement: { id: agreementId } },
    userErrors: [],
  });
  expect((await attach(world.lead, fileId)).data.attachAgreementFile.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
});

it('is listed and downloaded by staff and by the party', async () => {
  for (const as of [world.lead, officer, party]) {
    expect(await listed(as)).toEqual({ totalCount: 1, nodes: [{ id: fileId, name: 'agreement.txt', size: 17 }] });
    const answer = await download(as);
    expect([answer.status, await answer.text()]).toEqual([200, 'Signed in Kisumu.']);
  }
});

it('is not found by another partner, neither the file nor its bytes', async () => {
  expect(await listed(stranger)).toBeUndefined();
  expect((await world.app.get(stranger, `query($id: ID!) { node(id: $id) { id } }`, { id: fileId })).node).toBeNull();
  const [there, nowhere] = [await download(stranger), await download(stranger, `fil_${'0'.repeat(32)}`)];
  expect([there.status, await there.text()]).toEqual([nowhere.status, await nowhere.text()]);
  expect(there.status).toBe(404);
});

it('leaves all other files closed to the party, on records that are shared with it as well', async () => {
  const person = await world.person();
  await world.share(await world.terms({ recordIds: [person], fieldSet: 'FULL', agreementId }));
  const other = await uploaded(world.lead, 'Notes.');
  await world.app.get(
    world.lead,
    `mutation($input: AttachFileInput!) { attachFile(input: $input) { userErrors { code } } }`,
    { input: { fileId: other, toId: person } },
  );
  expect((await download(party, other)).status).toBe(404);
  expect((await download(party, await uploaded(world.lead, 'On nothing.'))).status).toBe(404);
});

it('is gone for everybody when it was removed, by whoever put it there', async () => {
  const remove = `mutation($id: ID!) { removeFile(id: $id) { removedId userErrors { code } } }`;
  expect((await world.app.ask(party, remove, { id: fileId })).errors).toMatchObject([{}]);
  expect((await world.app.get(world.lead, remove, { id: fileId })).removeFile.userErrors).toEqual([]);
  for (const as of [world.lead, party]) {
    expect((await listed(as)).totalCount).toBe(0);
    expect((await download(as)).status).toBe(404);
  }
});
