import { currentManager } from '../../persistence';

export type Row = Readonly<Record<string, unknown>>;

/** The codes of the reference data, as their ids: they follow from the codes in every installation. */
export interface Reference {
  readonly counties: readonly { readonly id: string; readonly code: number; readonly name: string }[];
  readonly constituencies: readonly { readonly id: string; readonly name: string; readonly county_id: string }[];
  term(vocabulary: string, code: string): string;
  /** The code of a term of OUTLET_MEDIUM. */
  mediumOf(id: string): string;
}

export async function loadReference(): Promise<Reference> {
  const manager = currentManager();
  const terms = (await manager.query('select id, vocabulary, code from term')) as {
    id: string;
    vocabulary: string;
    code: string;
  }[];
  const ids = new Map(terms.map(({ id, vocabulary, code }) => [`${vocabulary}:${code}`, id]));
  const mediums = new Map(
    terms.filter(({ vocabulary }) => vocabulary === 'OUTLET_MEDIUM').map(({ id, code }) => [id, code]),
  );
  return {
    mediumOf: (id) => mediums.get(id) ?? '',
    counties: await manager.query('select id, code, name from county order by code'),
    constituencies: await manager.query('select id, name, county_id from constituency order by code'),
    term(vocabulary, code) {
      const id = ids.get(`${vocabulary}:${code}`);
      if (!id) throw new Error(`There is no term ${code} in ${vocabulary}.`);
      return id;
    },
  };
}

/** One statement for all rows. They may leave out columns, but all in the same way. */
export async function insertRows(table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first)
    .map((column) => `"${column}"`)
    .join(', ');
  await currentManager().query(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}
