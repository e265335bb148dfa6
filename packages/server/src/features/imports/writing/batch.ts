import type { Actor } from '../../../access';
import { type AuditEntry, recordAudit } from '../../../audit';
import type { Message } from '../../../kernel';
import { currentManager } from '../../../persistence';
import type { ImportOutcome } from '../import.enums';
import {
  type Changed,
  type Changes,
  type FilledTable,
  type Made,
  type WrittenTable,
  filledColumns,
  writtenTables,
} from './changes';

/** What becomes of one row. */
export interface PlannedRow {
  readonly line: number;
  readonly outcome: ImportOutcome;
  readonly reason: Message | null;
  readonly label: string | null;
  /** The record that it is about; null where there is none, or not yet. */
  readonly subjectId: string | null;
  readonly changes: Changes | null;
}

type Values = Readonly<Record<string, unknown>>;

interface Update {
  readonly values: Record<string, unknown>;
  bumps: number;
}

/** Everything that the rows of a batch do, gathered so that it is written table by table. */
export class Batch {
  readonly rows: PlannedRow[] = [];
  private readonly inserts = new Map<WrittenTable, Values[]>();
  private readonly updates = new Map<FilledTable, Map<string, Update>>();
  private readonly audited: AuditEntry[] = [];

  constructor(
    readonly actor: Actor,
    readonly now: Date,
  ) {}

  insert(table: WrittenTable, values: Values): void {
    const rows = this.inserts.get(table) ?? [];
    rows.push(values);
    this.inserts.set(table, rows);
  }

  update(table: FilledTable, id: string, values: Values): void {
    const rows = this.updates.get(table) ?? new Map<string, Update>();
    const update = rows.get(id) ?? { values: {}, bumps: 0 };
    Object.assign(update.values, values);
    update.bumps += 1;
    this.updates.set(table, rows.set(id, update));
  }

  audit(recordKind: string, recordId: string, fields: readonly string[] = []): void {
    this.audited.push({ act: 'runImport', recordKind, recordId, fields });
  }

  /** Writes it all down, with what the audit log is to know. */
  async write(): Promise<void> {
    const manager = currentManager();
    for (const table of Object.keys(writtenTables) as WrittenTable[]) {
      const rows = this.inserts.get(table);
      if (!rows) continue;
      const columns = writtenTables[table].join(', ');
      await manager.query(
        `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
        [JSON.stringify(rows)],
      );
    }
    for (const [table, updates] of this.updates) await this.writeUpdates(table, updates);
    recordAudit(this.actor, this.audited);
  }

  /** Only what is still empty is filled; a list of languages and the kind of an organisation are replaced. */
  private async writeUpdates(table: FilledTable, updates: ReadonlyMap<string, Update>): Promise<void> {
    const replaced = new Set(['languages', 'kind_id']);
    const set = filledColumns[table].map((column) =>
      replaced.has(column)
        ? `${column} = coalesce(n.${column}, t.${column})`
        : `${column} = coalesce(t.${column}, n.${column})`,
    );
    if (table !== 'membership') set.push('updated_at = n.updated_at');
    const rows = [...updates].map(([id, { values, bumps }]) => ({
      id,
      ...values,
      // The version is by how much it grows.
      version: bumps,
      updated_at: this.now,
    }));
    await currentManager().query(
      `update ${table} t set ${set.join(', ')}, version = t.version + n.version
       from jsonb_populate_recordset(null::${table}, $1::jsonb) n where n.id = t.id`,
      [JSON.stringify(rows)],
    );
  }
}

const recordKinds: Partial<Record<WrittenTable, string>> = {
  tag: 'Tag',
  organisation: 'Organisation',
  post: 'Post',
  person: 'Person',
  membership: 'Membership',
  contact_point: 'ContactPoint',
  note: 'Note',
};

/** What one row does, while it is being planned. */
export class RowWork {
  private readonly made: Made[] = [];
  private readonly changed: Changed[] = [];
  /** What it adds to a record, in people's words. */
  readonly adds: Message[] = [];
  /** What it makes besides, in people's words. */
  readonly alsoMakes: string[] = [];

  constructor(private readonly batch: Batch) {}

  get at(): { created_at: Date; created_by_id: string } {
    return { created_at: this.batch.now, created_by_id: this.batch.actor.accountId };
  }

  get now(): Date {
    return this.batch.now;
  }

  insert(table: WrittenTable, values: Values, of: string | null = null): void {
    this.batch.insert(table, values);
    const keys = 'id' in values ? ['id'] : writtenTables[table];
    this.made.push({ table, key: Object.fromEntries(keys.map((key) => [key, String(values[key])])), of });
    const kind = recordKinds[table];
    if (kind) this.batch.audit(kind, String(values.id));
  }

  /** @param before what each of the columns held, null for nothing; version and moment of the change among them. */
  change(table: FilledTable, id: string, values: Values, before: Values, stamps: Values): void {
    this.batch.update(table, id, values);
    const kept = { ...values, ...stamps };
    for (const [column, after] of Object.entries(kept))
      this.changed.push({ table, id, column, before: before[column] ?? null, after });
    this.batch.audit(recordKinds[table]!, id, Object.keys(values).map(camel));
  }

  get isEmpty(): boolean {
    return this.made.length + this.changed.length === 0;
  }

  get changes(): Changes {
    return { made: this.made, changed: this.changed };
  }
}

const camel = (column: string): string =>
  column.replace(/_id$/, '').replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
