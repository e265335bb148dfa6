import type { EntityManager } from 'typeorm';
import { type Viewer, openedTo } from '../../access';
import { type Argument, type Sql, join, literal, raw, sql, tableOf } from '../../reading';
import { directoryTotal } from '../directory-total';
import { amongStatuses, statusesAsked } from './contact-status';
import { Person } from './person.entity';
import { ContactStatus } from './person.enums';

const AT_ONCE = 50_000;
const today = sql`(now() at time zone 'Africa/Nairobi')::date`;
const dayInUTC = sql`(now() at time zone 'UTC')::date`;
const midnight = sql`(date_trunc('day', now() at time zone 'UTC') at time zone 'UTC')`;

/**
 * How many people staff see: all of them, those of a contact status, or those of one kind of stakeholder. The sums kept of
 * those open to all staff, what is not yet in them, and those closed ones that were opened to whoever asks. Partners see a
 * small part, which is counted as it stands, and so is whatever else narrows the list.
 */
export function peopleTotal(viewer: Viewer, narrowing: Readonly<Record<string, Argument>>, live: Sql): Sql | undefined {
  if (viewer.kind !== 'staff') return undefined;
  const [only, ...more] = Object.entries(narrowing);
  if (!only) return directoryTotal('person')(viewer);
  if (more.length > 0) return undefined;
  const [name, given] = only;
  if (name === 'kinds')
    return sql`(case when cardinality(${given.bind('text[]')}) = 1 then ${ofKind(given, viewer)} else ${live} end)`;
  const statuses = name === 'filter' && statusesOf(given);
  return statuses ? ofStatuses(statuses, viewer) : undefined;
}

/** The contact statuses that a filter asks for, where it asks for nothing else. */
function statusesOf(filter: Argument): readonly string[] | undefined {
  const [[field, asked] = [], ...more] = filter.entries();
  if (field !== 'contactStatus' || more.length > 0 || !asked?.given) return undefined;
  const [[operator, operand] = [], ...others] = asked.entries();
  return others.length === 0 && operator && operand?.given ? statusesAsked(operator, operand) : undefined;
}

/** Whose day was yesterday or before counts by the sums, whose instant was today by itself. */
const turned = (measure: 'COOLS' | 'COLD', at: 'cools_at' | 'goes_cold_at'): Sql =>
  sql`(select coalesce(sum(k$.count), 0) from people_counted k$ where k$.measure = ${literal(measure)} and k$.key_id is null and k$.day < ${dayInUTC})
    + (select count(*) from person t$ where t$.merged_into_id is null and t$.sensitivity <= 1 and not (t$.refuses_contact or 'CONTACT' = any(t$.consents_withdrawn))
        and ${raw(at)}(t$.last_engaged_at, t$.contact_rhythm_days) >= ${midnight} and ${raw(at)}(t$.last_engaged_at, t$.contact_rhythm_days) < now())`;

const whole = (measure: 'REFUSES' | 'NEVER' | 'COOLS'): Sql =>
  sql`(select coalesce(sum(k$.count), 0) from people_counted k$ where k$.measure = ${literal(measure)})`;

function ofStatuses(statuses: readonly string[], viewer: Viewer): Sql {
  const asked = (status: ContactStatus): number => (statuses.includes(status) ? 1 : 0);
  const { ACTIVE, COOLING, GONE_COLD, NEVER, DO_NOT_CONTACT } = ContactStatus;
  // Whoever goes cold has cooled before, and whoever cools was met.
  const parts: readonly (readonly [number, Sql])[] = [
    [asked(DO_NOT_CONTACT), whole('REFUSES')],
    [asked(NEVER), whole('NEVER')],
    [asked(ACTIVE), whole('COOLS')],
    [asked(COOLING) - asked(ACTIVE), turned('COOLS', 'cools_at')],
    [asked(GONE_COLD) - asked(COOLING), turned('COLD', 'goes_cold_at')],
  ];
  const open = parts
    .filter(([times]) => times !== 0)
    .map(([times, sum]) => sql`${raw(times < 0 ? '-' : '+')} (${sum})`);
  return sql`((0 ${join(open, ' ')})${closed(viewer, (row) => amongStatuses(row, statuses))})::int`;
}

function ofKind(codes: Argument, viewer: Viewer): Sql {
  const kind = sql`(select n$.id from term n$ where n$.vocabulary = 'STAKEHOLDER_KIND' and n$.code = any(${codes.bind('text[]')}))`;
  return sql`((select coalesce(sum(k$.count), 0) from people_counted k$ where k$.measure = 'KIND' and k$.key_id = ${kind} and k$.day <= ${today})${closed(
    viewer,
    (row) =>
      sql`exists (select from person_kind_today h$ where h$.person_id = ${row.id} and h$.kind_id = ${kind} offset 0)`,
  )})::int`;
}

/** Those closed ones that were opened to whoever asks, each by itself. */
function closed({ opensNothing }: Viewer, narrowed: (row: ReturnType<typeof tableOf<Person>>[1]) => Sql): Sql {
  if (opensNothing) return raw('');
  const [people, row] = tableOf(Person);
  return sql` + (select count(*) from ${people} where ${row.sensitivity} >= 2 and ${row.mergedIntoId} is null and ${openedTo(row.id)} and ${narrowed(row)})`;
}

/** Adds what writers have appended to the sums that are kept. @returns how many changes were added. */
export async function foldPeopleCounts(manager: EntityManager): Promise<number> {
  const [{ folded }] = (await manager.query(`select fold_people_counts($1) as folded`, [AT_ONCE])) as [
    { folded: number },
  ];
  return folded;
}
