import type { Act } from '../../graphql';
import { DomainError, expectVersion, invalid, newId, told } from '../../kernel';
import { currentManager } from '../../persistence';
import { requireOrganisation } from '../organisations';
import { amendedPeriod, periodOf } from '../period';
import { type Hanging, amendedTerm, areaOf, lockUnder } from '../references';
import { Post } from './post.entity';
import type { AmendPostInput, RecordPostInput } from './post.inputs';

const hanging: Hanging = {
  table: 'post',
  prefix: 'pst',
  what: 'post',
  owners: [['organisation_id', 'organisation']],
};

export async function recordPost(act: Act, input: RecordPostInput): Promise<string> {
  const organisationId = await requireOrganisation(act, input.organisationId, ['input', 'organisationId']);
  const post = {
    organisationId,
    label: labelOf(input.label),
    kindId: (await kindNamed(input.kindId, null)) ?? null,
    ...(await areaOf(input)),
    ...periodOf(input, ['input']),
  };
  await refuseTwice(organisationId, post.label, post);
  const id = newId();
  await currentManager().insert(Post, { ...post, id, createdAt: act.now, createdById: act.by.accountId });
  act.touched('Post', id);
  act.tell('PostRecorded', id);
  return id;
}

export async function amendPost(act: Act, id: string, input: AmendPostInput): Promise<string> {
  const { id: uuid } = await lockUnder(act, hanging, id);
  const manager = currentManager();
  const stored = await manager.findOneByOrFail(Post, { id: uuid });
  expectVersion(stored.version, input.expectedVersion);
  const kindId = await kindNamed(input.kindId, stored.kindId);
  const changes = {
    ...(input.label !== undefined && { label: labelOf(input.label) }),
    ...(kindId !== undefined && { kindId }),
    ...(await areaOf(input, stored)),
    ...amendedPeriod(stored, input, ['input']),
  };
  await refuseTwice(stored.organisationId, changes.label ?? stored.label, { ...stored, ...changes }, uuid);
  await manager.update(Post, { id: uuid }, { ...changes, version: stored.version + 1 });
  act.touched('Post', uuid, Object.keys(input));
  act.tell('PostAmended', uuid);
  return uuid;
}

const kindNamed = (id: string | null | undefined, carried: string | null): Promise<string | null | undefined> =>
  amendedTerm('STAKEHOLDER_KIND', id, carried, 'kind of stakeholder', ['input', 'kindId']);

function labelOf(typed: string | null): string {
  const label = typed?.replaceAll(/\s+/g, ' ').trim();
  if (!label) throw invalid('A post has a name. Write what it is called.', ['input', 'label']);
  return label;
}

/** One seat of a name in an organisation, for each county or constituency. */
async function refuseTwice(
  organisationId: string,
  label: string,
  area: { countyId?: string | null; constituencyId?: string | null },
  itself?: string,
): Promise<void> {
  const manager = currentManager();
  // Whoever adds a post to this organisation waits for whoever is doing so.
  await manager.query(`select pg_advisory_xact_lock(hashtext('post'), hashtext($1))`, [organisationId]);
  const [known] = (await manager.query(
    `select p.label, o.name from post p join organisation o on o.id = p.organisation_id
     where p.organisation_id = $1 and fold(p.label) = fold($2) and p.id is distinct from $4
       and coalesce(p.constituency_id, p.county_id) is not distinct from $3`,
    [organisationId, label, area.constituencyId ?? area.countyId ?? null, itself ?? null],
  )) as { label: string; name: string }[];
  if (known)
    throw new DomainError(
      'TAKEN',
      told('{organisation} has a post of this name already. Choose that one.', { organisation: known.name }),
      ['input', 'label'],
    );
}
