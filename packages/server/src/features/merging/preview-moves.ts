import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access';
import type { MergeKind } from './kinds';
import type { MergeMove } from './merge.types';
import type { MergedRecord } from './pair';
import { type TableFacts, type Tables, loadTables, pointersTo, quoted } from './tables';

/** What the API calls what is in a table. */
const kinds: Readonly<Record<string, string>> = {
  participation: 'engagements',
  membership: 'memberships',
  contact_point: 'contactPoints',
  commitment: 'commitments',
  task: 'tasks',
  note: 'notes',
  file: 'files',
  relationship: 'relationships',
  person_tag: 'tags',
  organisation_tag: 'tags',
  identifier: 'identifiers',
  other_name: 'otherNames',
  link: 'links',
  do_not_contact: 'doNotContact',
  person_kind: 'kinds',
  discussion_point: 'discussionPoints',
  organisation: 'children',
  share_grant: 'shares',
};

/** Earlier merges, which are no business of whoever looks at what would move. */
const unsaid: ReadonlySet<string> = new Set(['merged_into_id']);

const camelCase = (name: string): string => name.replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase());

/** How much of each kind points at the record, as far as the actor may see it: one statement. */
export async function movesFrom(
  manager: EntityManager,
  { table }: MergeKind,
  { id, sensitivity }: MergedRecord,
  actor: Actor,
): Promise<MergeMove[]> {
  const tables = await loadTables(manager);
  const columns = new Map<string, string[]>();
  for (const pointer of await pointersTo(manager, table))
    if (!unsaid.has(pointer.column))
      columns.set(pointer.table, [...(columns.get(pointer.table) ?? []), pointer.column]);
  const counts = [...columns].map(([name, pointing]) => counted(tables, name, pointing));
  const rows = (await manager.query(
    `select kind, count from (${counts.join(' union all ')}) c where count > 0 order by count desc, kind`,
    [id, actor.audiences, Math.max(1, sensitivity)],
  )) as MergeMove[];
  return rows;
}

function counted(tables: Tables, name: string, columns: readonly string[]): string {
  const facts = tables.get(name) as TableFacts;
  const record = name === 'participation' ? 'engagement_id' : 'id';
  const seen =
    facts.columns.includes('sensitivity') && facts.columns.includes(record)
      ? `and (t.sensitivity <= $3 or exists (select from record_audience a
         where a.record_id = t.${record} and a.audience_id = any($2::uuid[]) and a.expires_at > now()))`
      : '';
  const each = name === 'participation' ? 'distinct t.engagement_id' : '*';
  return `select '${kinds[name] ?? `${camelCase(name)}s`}' as kind, count(${each})::int as count
    from ${quoted(name)} t where (${columns.map((column) => `t.${quoted(column)} = $1`).join(' or ')}) ${seen}`;
}
