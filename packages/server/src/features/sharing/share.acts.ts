import type { Act } from '../../graphql';
import { expectVersion, invalid, newId, notFound, refused, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';
import { ConsentPurpose } from '../consents';
import { Person } from '../people';
import { requireRecord, requireTerms } from '../references';
import { type Terms, termsOfShare } from './share-terms';
import { SavedSelection, ShareGrant } from './share.entities';
import type { SaveSelectionInput, ShareInput, WithdrawShareInput } from './share.inputs';
import { RecordKind } from './share.types';

const kinds = {
  personId: RecordKind.PERSON,
  organisationId: RecordKind.ORGANISATION,
  engagementId: RecordKind.ENGAGEMENT,
} as const;

/** Opens records to a partner, one grant each, or one for a selection. @returns the uuids of the grants. */
export async function share(act: Act, input: ShareInput): Promise<string[]> {
  const ids = [...new Set(input.recordIds ?? [])];
  if (ids.length > 0 === Boolean(input.selectionId))
    throw invalid('Say what to share: records, or a selection.', ['input', 'recordIds']);
  const what = input.selectionId
    ? [await requireSelection(input.selectionId)]
    : await Promise.all(ids.map((id, index) => shareable(act, id, ['input', 'recordIds', String(index)])));
  const terms = await termsOfShare(act, input, new Set(what.map(({ recordKind }) => recordKind)));
  const grants: string[] = [];
  for (const each of what) grants.push(await grant(act, each, terms));
  return grants;
}

type Shared = { readonly recordKind: RecordKind } & Partial<
  Pick<ShareGrant, 'personId' | 'organisationId' | 'engagementId' | 'selectionId'>
>;

/** A record that whoever shares may see, and that is not above the ceiling. */
async function shareable(act: Act, id: string, path: readonly string[]): Promise<Shared> {
  const record = await requireRecord(act, id, ['person', 'organisation', 'engagement'], path);
  if (record.sensitivity > 1)
    throw refused('This record is protected. Nothing above INTERNAL is ever shared with partners.', path);
  if (record.key === 'personId') await requireSharing(record.id, path);
  const key = record.key as keyof typeof kinds;
  return { recordKind: kinds[key], [key]: record.id };
}

/** @throws DomainError REFUSED where the person took back that partners may see them. */
async function requireSharing(personId: string, path: readonly string[]): Promise<void> {
  const { consentsWithdrawn } = await currentManager().findOneByOrFail(Person, { id: personId });
  if (consentsWithdrawn.includes(ConsentPurpose.SHARING))
    throw refused(
      'This person withdrew their consent to being shared with partners. Record a new consent before you share them.',
      path,
    );
}

async function requireSelection(id: string): Promise<Shared> {
  const uuid = uuidFromOpaque('sel', id);
  const stored = uuid ? await currentManager().findOneBy(SavedSelection, { id: uuid }) : null;
  if (!stored) throw notFound('selection', ['input', 'selectionId']);
  return { recordKind: stored.recordKind as RecordKind, selectionId: stored.id };
}

async function grant(act: Act, what: Shared, terms: Terms): Promise<string> {
  const id = newId();
  // The database opens the records, as it closes them whenever a grant or its agreement changes.
  await currentManager().insert(ShareGrant, {
    id,
    ...what,
    ...terms,
    createdAt: act.now,
    createdById: act.by.accountId,
  });
  act.touched('ShareGrant', id);
  act.tell('RecordShared', id);
  return id;
}

/** From this moment the share opens nothing. What another share opens stays open. */
export async function withdrawShare(act: Act, id: string, input: WithdrawShareInput): Promise<string> {
  const manager = currentManager();
  const uuid = uuidFromOpaque('shr', id);
  const stored = uuid
    ? await manager.findOne(ShareGrant, { where: { id: uuid }, lock: { mode: 'pessimistic_write' } })
    : null;
  if (!stored) throw notFound('share', ['id']);
  expectVersion(stored.version, input.expectedVersion);
  if (stored.withdrawnAt) throw refused('This share was withdrawn already.', ['id']);
  await manager.update(
    ShareGrant,
    { id: stored.id },
    {
      withdrawnAt: act.now,
      withdrawnById: act.by.accountId,
      withdrawalReason: input.reason?.trim() || null,
      version: stored.version + 1,
    },
  );
  act.touched('ShareGrant', stored.id, ['withdrawnAt'], input.reason?.trim());
  act.tell('ShareWithdrawn', stored.id);
  return stored.id;
}

export async function saveSelection(act: Act, input: SaveSelectionInput): Promise<string> {
  const name = input.name.trim();
  if (!name) throw invalid('Give the selection a name.', ['input', 'name']);
  const [topics, types, counties, tags] = [input.topicIds, input.typeIds, input.countyIds, input.tagIds].map(
    (ids) => ids ?? [],
  ) as [string[], string[], string[], string[]];
  if (topics.length + types.length + counties.length + tags.length === 0)
    throw invalid('Name at least one criterion: everything of a kind is never shared.', ['input']);
  const { recordKind } = input;
  const notFor = (given: readonly string[], field: string): void => {
    if (given.length > 0) throw invalid('This criterion does not apply to this kind of record.', ['input', field]);
  };
  if (recordKind !== RecordKind.ENGAGEMENT) notFor(topics, 'topicIds');
  if (recordKind === RecordKind.ENGAGEMENT) notFor(tags, 'tagIds');
  if (recordKind === RecordKind.PERSON) notFor(types, 'typeIds');
  const id = newId();
  await currentManager().insert(SavedSelection, {
    id,
    name,
    recordKind,
    topicIds: await requireTerms('TOPIC', topics, 'topic', ['input', 'topicIds']),
    typeIds:
      recordKind === RecordKind.ENGAGEMENT
        ? await requireTerms('ENGAGEMENT_TYPE', types, 'type of engagement', ['input', 'typeIds'])
        : await requireTerms('ORGANISATION_KIND', types, 'kind of organisation', ['input', 'typeIds']),
    countyIds: await known('county', 'cty', counties, ['input', 'countyIds']),
    tagIds: await known('tag', 'tag', tags, ['input', 'tagIds']),
    createdAt: act.now,
    createdById: act.by.accountId,
  });
  act.touched('SavedSelection', id);
  return id;
}

async function known(
  table: 'county' | 'tag',
  prefix: string,
  ids: readonly string[],
  path: readonly string[],
): Promise<string[]> {
  const uuids = ids.map((id) => uuidFromOpaque(prefix, id));
  const rows = (await currentManager().query(`select id from ${table} where id = any($1)`, [
    uuids.filter(Boolean),
  ])) as { id: string }[];
  const there = new Set(rows.map(({ id }) => id));
  uuids.forEach((uuid, index) => {
    if (!uuid || !there.has(uuid)) throw notFound(table, [...path, String(index)]);
  });
  return [...there];
}
