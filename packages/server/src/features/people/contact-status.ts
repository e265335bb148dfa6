import { type Argument, type Row, type Sql, all, any, sql } from '../../reading';
import type { Person } from './person.entity';
import { ContactStatus } from './person.enums';

type Contacted = Pick<Row<Person>, 'refusesContact' | 'consentsWithdrawn' | 'lastEngagedAt' | 'contactRhythmDays'>;

const refuses = (row: Contacted): Sql => sql`(${row.refusesContact} or 'CONTACT' = any(${row.consentsWithdrawn}))`;
/** Cooling begins with the last quarter of the rhythm. */
const coolsAt = (row: Contacted): Sql => sql`cools_at(${row.lastEngagedAt}, ${row.contactRhythmDays})`;
const goesColdAt = (row: Contacted): Sql => sql`goes_cold_at(${row.lastEngagedAt}, ${row.contactRhythmDays})`;

export const contactStatus = (row: Contacted): Sql => sql`(case
    when ${refuses(row)} then 'DO_NOT_CONTACT'
    when ${row.lastEngagedAt} is null then 'NEVER'
    when ${goesColdAt(row)} < now() then 'GONE_COLD'
    when ${coolsAt(row)} < now() then 'COOLING'
    else 'ACTIVE' end)`;

/** The statuses that a filter asks for by one operator, where it names them. */
export function statusesAsked(operator: string, operand: Argument): readonly string[] | undefined {
  if (operator === 'eq') return [String(operand.value)];
  return operator === 'in' ? operand.items().map(({ value }) => String(value)) : undefined;
}

/** The same for a filter, in words that the indexes of people are made of. */
export function amongStatuses(row: Contacted, statuses: readonly string[]): Sql {
  const among = (status: ContactStatus): boolean => statuses.includes(status);
  const { ACTIVE, COOLING, GONE_COLD, NEVER, DO_NOT_CONTACT } = ContactStatus;
  const met = [
    ...(among(NEVER) ? [sql`${row.lastEngagedAt} is null`] : []),
    ...(among(GONE_COLD) && !among(COOLING) ? [sql`${goesColdAt(row)} < now()`] : []),
    ...(among(GONE_COLD) && among(COOLING) ? [sql`${coolsAt(row)} < now()`] : []),
    ...(among(COOLING) && !among(GONE_COLD) ? [sql`${coolsAt(row)} < now() and ${goesColdAt(row)} >= now()`] : []),
    ...(among(ACTIVE) ? [sql`${coolsAt(row)} >= now()`] : []),
  ];
  return any([
    ...(among(DO_NOT_CONTACT) ? [refuses(row)] : []),
    ...(met.length > 0 ? [all([sql`not ${refuses(row)}`, any(met)])] : []),
  ]);
}
