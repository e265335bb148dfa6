import { type DataSource, type EntityMetadata } from 'typeorm';
import { entities } from '../composition';
import { connect, createDataSource, sealingDecisions } from '../persistence';
import { type TestDatabase, freshDatabase } from '../testing/database';

let database: TestDatabase;
let dataSource: DataSource;
beforeAll(async () => {
  database = await freshDatabase();
  dataSource = await connect(createDataSource({ url: database.url, entities }));
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

/** What has a level of its own, or hangs on something that has. */
const isLevelled = ({ columns }: EntityMetadata): boolean =>
  columns.some(({ databaseName }) => databaseName === 'sensitivity') ||
  columns.some(({ databaseName }) => /^(from_|to_)?(person|organisation|engagement|commitment)_id$/.test(databaseName));

/** Hold a level or a key of such a record without saying anything of it, or are about what is never closed. */
const without = new Set([
  ...['account', 'invitation', 'notification', 'search_entry', 'record_audience', 'import_row'],
  // Agreements, coalitions and shares are between organisations, over records that are open.
  ...['agreement_party', 'coalition_membership', 'share_grant'],
  // The log and what it is about say who did what, and why; they are never altered.
  ...['audit_entry', 'break_glass'],
  // Orders that forbid erasing somebody are the data protection officer’s, and have no level.
  'legal_hold',
]);

describe('every text of a record that may be closed', () => {
  it('is sealed from some level on, or somebody said why it is not', async () => {
    const closedSets = new Set(
      (
        (await dataSource.query(
          `select conrelid::regclass || '.' || a.attname as name from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any(k.conkey)
           where contype = 'c' and pg_get_constraintdef(k.oid) ~ 'ANY \\(+ARRAY'`,
        )) as { name: string }[]
      ).map(({ name }) => name),
    );
    const undecided = dataSource.entityMetadatas
      .filter((entity) => isLevelled(entity) && !without.has(entity.tableName) && entity.tableType !== 'view')
      .flatMap((entity) =>
        entity.columns
          .filter(({ type, databaseName }) => type === 'text' && !/(^|_)(precision|status|channel)$/.test(databaseName))
          .filter(({ databaseName }) => !closedSets.has(`${entity.tableName}.${databaseName}`))
          .filter(({ propertyName }) => !sealingDecisions(entity.target as never).has(propertyName))
          .map(({ databaseName }) => `${entity.tableName}.${databaseName}`),
      );
    expect(undecided).toEqual([]);
  });

  it('is sealed by the database as the entities say', async () => {
    const declared = dataSource.entityMetadatas
      .flatMap((entity) =>
        [...sealingDecisions(entity.target as never)].flatMap(([property, decision]) =>
          'fromLevel' in decision
            ? `${entity.tableName}.${entity.findColumnWithPropertyName(property)!.databaseName} from ${decision.fromLevel}`
            : [],
        ),
      )
      .sort();
    const kept = (await dataSource.query(
      `select relation, from_level, unnest(columns) as name from sealed_columns()`,
    )) as { relation: string; from_level: number; name: string }[];
    expect(kept.map(({ relation, name, from_level }) => `${relation}.${name} from ${from_level}`).sort()).toEqual(
      declared,
    );
    const triggers = (await dataSource.query(
      `select c.relname as relation, split_part(encode(t.tgargs, 'escape'), '\\000', 2) as columns from pg_trigger t join pg_class c on c.oid = t.tgrelid
       where t.tgfoid = 'note_sealing'::regproc`,
    )) as { relation: string; columns: string }[];
    expect(
      triggers.flatMap(({ relation, columns }) => columns.split(',').map((name) => `${relation}.${name}`)).sort(),
    ).toEqual(declared.map((each) => each.split(' ')[0]));
  });
});
