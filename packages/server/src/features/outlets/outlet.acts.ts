import { lockVisible } from '../../access';
import type { Act } from '../../graphql';
import { DomainError, dayOf, expectVersion, invalid, newId, notFound, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';
import { amendedTerm, requireArea, requireTerm } from '../references';
import { Outlet } from './outlet.entity';
import type { AmendOutletInput, RecordOutletInput } from './outlet.inputs';

export async function recordOutlet(act: Act, input: RecordOutletInput): Promise<string> {
  const manager = currentManager();
  const organisationId = uuidFromOpaque('org', input.organisationId);
  // Locked, so that of two who record it at once the second is told.
  if (!organisationId || !(await lockVisible(manager, 'organisation', organisationId, act.by)))
    throw notFound('organisation', ['input', 'organisationId']);
  if (await manager.existsBy(Outlet, { organisationId }))
    throw new DomainError('TAKEN', 'This organisation has a media profile already. Amend that one.', [
      'input',
      'organisationId',
    ]);
  const medium = await requireTerm('OUTLET_MEDIUM', input.mediumId, 'outlet medium', ['input', 'mediumId']);
  const id = newId();
  await manager.insert(Outlet, {
    ...facts(act, input),
    ...{ id, organisationId, mediumId: medium.id },
    ...{ createdAt: act.now, createdById: act.by.accountId, updatedAt: act.now },
  });
  await reach(id, input.countyIds);
  act.touched('Outlet', id);
  act.tell('OutletRecorded', id);
  return id;
}

export async function amendOutlet(act: Act, id: string, input: AmendOutletInput): Promise<string> {
  const manager = currentManager();
  const uuid = uuidFromOpaque('out', id);
  const known = uuid && (await manager.findOneBy(Outlet, { id: uuid }));
  if (!known || !(await lockVisible(manager, 'organisation', known.organisationId, act.by))) throw notFound('outlet');
  const stored = await manager.findOneByOrFail(Outlet, { id: known.id });
  expectVersion(stored.version, input.expectedVersion);
  const mediumId = await amendedTerm('OUTLET_MEDIUM', input.mediumId, stored.mediumId, 'outlet medium', [
    'input',
    'mediumId',
  ]);
  await manager.update(
    Outlet,
    { id: stored.id },
    {
      ...facts(act, input, stored),
      ...(mediumId && { mediumId }),
      version: stored.version + 1,
      updatedAt: act.now,
    },
  );
  await reach(stored.id, input.countyIds);
  act.touched('Outlet', stored.id, Object.keys(input));
  act.tell('OutletAmended', stored.id);
  return stored.id;
}

/** What can be said of an outlet in both acts; only what was given. */
function facts(act: Act, input: Omit<AmendOutletInput, 'mediumId'>, stored?: Outlet): Partial<Outlet> {
  const counted = {
    audience: input.audience === undefined ? (stored?.audience ?? null) : input.audience,
    audienceSource:
      input.audienceSource === undefined ? (stored?.audienceSource ?? null) : input.audienceSource?.trim() || null,
    audienceOn: input.audienceOn === undefined ? (stored?.audienceOn ?? null) : input.audienceOn,
  };
  const given = Object.values(counted).filter((each) => each !== null).length;
  if (given !== 0 && given !== 3)
    throw invalid('An audience is a figure with where it is from and of which day. Give all three, or none.', [
      'input',
      'audience',
    ]);
  if (counted.audienceOn && counted.audienceOn > dayOf(act.now))
    throw invalid('This day lies in the future. Choose today or a day before.', ['input', 'audienceOn']);
  return {
    ...counted,
    ...(input.frequency !== undefined && { frequency: input.frequency }),
    ...(input.languages && { languages: [...new Set(input.languages)] }),
    ...(input.isNationwide != null && { isNationwide: input.isNationwide }),
    ...(input.deadlines !== undefined && { deadlines: input.deadlines?.trim() || null }),
    ...(input.ownership !== undefined && { ownership: input.ownership }),
  };
}

async function reach(outletId: string, countyIds: readonly string[] | undefined): Promise<void> {
  if (!countyIds) return;
  const uuids: string[] = [];
  for (const [index, id] of countyIds.entries())
    uuids.push((await requireArea('county', id, ['input', 'countyIds', String(index)]))!);
  const manager = currentManager();
  await manager.query(`delete from outlet_county where outlet_id = $1 and county_id <> all($2)`, [outletId, uuids]);
  await manager.query(
    `insert into outlet_county (outlet_id, county_id) select $1, county from unnest($2::uuid[]) county on conflict do nothing`,
    [outletId, uuids],
  );
}
