import type { EntityManager } from 'typeorm';
import type { Act } from '../../graphql';
import { expectVersion, invalid, refused, told } from '../../kernel';
import { currentManager } from '../../persistence';
import { erasePerson, requireErasable } from '../subject-rights';
import { countPast, letGo } from './periodic';
import { RetentionPeriod } from './retention-period.entity';
import { RetentionClass, RetentionUnit, unitOf } from './retention.enums';
import type { AmendRetentionInput, ApplyRetentionInput } from './retention.types';

/** How many people one act erases: each is looked for in every text. */
export const AT_ONCE = 100;

const units = {
  [RetentionUnit.YEARS]: { en: 'years', sw: 'miaka' },
  [RetentionUnit.DAYS]: { en: 'days', sw: 'siku' },
};

/** @throws DomainError INVALID beyond the limits of the class, CONFLICT. */
export async function amendRetention(act: Act, input: AmendRetentionInput): Promise<RetentionPeriod> {
  const period = await lockPeriod(input.retentionClass);
  expectVersion(period.version, input.expectedVersion);
  const { least, most } = period;
  if (input.keep < least || input.keep > most)
    throw invalid(
      told('Keep it for {least} to {most} {unit}.', { least, most, unit: units[unitOf(period.retentionClass)] }),
      ['input', 'keep'],
    );
  const amended = { keep: input.keep, version: period.version + 1, amendedAt: act.now, amendedById: act.by.accountId };
  await currentManager().update(RetentionPeriod, { id: period.id }, amended);
  act.touched('RetentionPeriod', period.id, ['keep']);
  return { ...period, ...amended };
}

/**
 * Lets go what is past the period of one class, all of it or, of people, the first hundred by name. Two at once wait for
 * each other, and the second finds another number.
 *
 * @returns how many.
 * @throws DomainError CONFLICT, or REFUSED where it is not what was looked at, or something holds one of them.
 */
export async function applyRetention(act: Act, input: ApplyRetentionInput): Promise<number> {
  const period = await lockPeriod(input.retentionClass);
  expectVersion(period.version, input.expectedVersion);
  const { retentionClass } = period;
  if (retentionClass === RetentionClass.PEOPLE) return erasePastRetention(act, period, input.expectedCount);
  const manager = currentManager();
  expectCount(sum(await countPast(manager, retentionClass, period)), input.expectedCount);
  const went = (await letGo(manager, retentionClass, period)).filter(({ count }) => count > 0);
  act.touched(
    'RetentionPeriod',
    period.id,
    went.map(({ section }) => section),
  );
  return sum(went);
}

async function erasePastRetention(act: Act, period: RetentionPeriod, expected: number): Promise<number> {
  const manager = currentManager();
  const before = await peoplePast(manager);
  expectCount(before.length, expected);
  const chosen = before.slice(0, AT_ONCE);
  await manager.query(`select from person where id = any($1) order by id for update`, [chosen]);
  // Whoever was met or held meanwhile is seen now, and nobody can be until this is done.
  const still = new Set(await peoplePast(manager));
  if (chosen.some((id) => !still.has(id))) expectCount(-1, expected);
  for (const personId of chosen) {
    const ids = await requireErasable(manager, personId);
    await erasePerson(manager, ids, act.now);
    for (const id of ids) act.touched('Person', id, ['everything']);
    act.tell('PersonErased', personId);
  }
  act.touched('RetentionPeriod', period.id, ['people']);
  return chosen.length;
}

/** By name, as they are listed. */
export async function peoplePast(manager: EntityManager): Promise<string[]> {
  const rows = (await manager.query(
    `select p.id from person p where p.id in (select people_past_retention()) order by p.sort_name, p.id`,
  )) as { id: string }[];
  return rows.map(({ id }) => id);
}

const sum = (parts: readonly { readonly count: number }[]): number =>
  parts.reduce((total, { count }) => total + count, 0);

function expectCount(count: number, expected: number): void {
  if (count !== expected)
    throw refused('This has changed since it was looked at. Look at it again, then decide.', [
      'input',
      'expectedCount',
    ]);
}

const lockPeriod = (retentionClass: RetentionClass): Promise<RetentionPeriod> =>
  currentManager().findOneOrFail(RetentionPeriod, { where: { retentionClass }, lock: { mode: 'pessimistic_write' } });
