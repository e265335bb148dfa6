import type { Act } from '../../graphql';
import { expectVersion, invalid, newId, notFound, refused, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';
import { SavedView } from './saved-view.entity';
import type { AmendSavedViewInput, RecordSavedViewInput } from './saved-view.type';

/** Of one account in one room: more than that nobody finds again. */
const LIMIT = 100;

/** @throws DomainError REFUSED to partners, whose house has no such rooms; where the name is taken; at the hundredth. */
export async function recordSavedView(act: Act, input: RecordSavedViewInput): Promise<string> {
  if (act.by.isPartner) throw refused('Saved views are for staff.');
  const { accountId } = act.by;
  const { room } = input;
  const manager = currentManager();
  const named = nameOf(input.name);
  const address = addressOf(input.address);
  // One after the other, so that neither the name nor the limit is passed by at the same moment.
  await manager.query(`select from account where id = $1 for no key update`, [accountId]);
  if ((await manager.countBy(SavedView, { accountId, room })) >= LIMIT)
    throw refused('You have 100 saved views here. Delete one that you do not need.');
  await expectFree(accountId, room, named);
  const id = newId();
  await manager.insert(SavedView, {
    ...{ id, accountId, room, name: named, address, isShared: input.isShared ?? false, createdAt: act.now },
  });
  act.touched('SavedView', id);
  return id;
}

export async function amendSavedView(act: Act, id: string, input: AmendSavedViewInput): Promise<string> {
  const stored = await lockOwn(act, id);
  expectVersion(stored.version, input.expectedVersion);
  const changed = {
    ...(input.name !== undefined && { name: nameOf(input.name) }),
    ...(typeof input.address === 'string' && { address: addressOf(input.address) }),
    ...(typeof input.isShared === 'boolean' && { isShared: input.isShared }),
  };
  if (changed.name) await expectFree(stored.accountId, stored.room, changed.name, stored.id);
  await currentManager().update(SavedView, { id: stored.id }, { ...changed, version: stored.version + 1 });
  act.touched('SavedView', stored.id, Object.keys(changed));
  return stored.id;
}

export async function removeSavedView(act: Act, id: string): Promise<string> {
  const stored = await lockOwn(act, id);
  await currentManager().delete(SavedView, { id: stored.id });
  act.touched('SavedView', stored.id);
  return id;
}

/** Of what a colleague shares one learns here no more than of what they do not. */
async function lockOwn(act: Act, id: string): Promise<SavedView> {
  const { accountId } = act.by;
  const uuid = uuidFromOpaque('svw', id);
  const manager = currentManager();
  await manager.query(`select from account where id = $1 for no key update`, [accountId]);
  const own = uuid && (await manager.findOneBy(SavedView, { id: uuid, accountId }));
  if (!own) throw notFound('saved view', ['id']);
  return own;
}

async function expectFree(accountId: string, room: string, name: string, except: string | null = null): Promise<void> {
  const taken = (await currentManager().query(
    `select from saved_view where account_id = $1 and room = $2 and lower(name) = lower($3) and id is distinct from $4`,
    [accountId, room, name, except],
  )) as unknown[];
  if (taken.length > 0) throw refused('You have a view of this name here. Choose another name.', ['input', 'name']);
}

const nameOf = (given: string): string => given.replaceAll(/\s+/g, ' ').trim();

function addressOf(given: string): string {
  const parsed = parsedOrNothing(given);
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    throw invalid('This is no address of a room. Open the room, and keep what you see.', ['input', 'address']);
  if (Object.keys(parsed).length === 0)
    throw invalid('Ask for something first: a view of everything is the room itself.', ['input', 'address']);
  return JSON.stringify(parsed);
}

function parsedOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
