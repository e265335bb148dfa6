import type { ObjectLiteral } from 'typeorm';
import { BoundedMap, remembered } from '../kernel';
import { currentManager, sendAlong } from './transaction';

/** Texts by entity and the properties that are given. */
const texts = new WeakMap<object, BoundedMap<string, string>>();
const TEXTS_PER_ENTITY = 50;

/** Inserts a row by its entity's properties without waiting, see {@link sendAlong}; what is left out has its default. */
export function insertAlong<Row extends ObjectLiteral>(entity: abstract new () => Row, row: Partial<Row>): void {
  const { connection } = currentManager();
  const { columns, tableName } = connection.getMetadata(entity);
  const given = columns.filter(({ propertyName }) => row[propertyName] !== undefined);
  const ofEntity = remembered(texts, entity, () => new BoundedMap<string, string>(TEXTS_PER_ENTITY));
  const text = remembered(ofEntity, given.map(({ propertyName }) => propertyName).join(), () => {
    const names = given.map(({ databaseName }) => `"${databaseName}"`);
    return `insert into "${tableName}" (${names.join(', ')}) values (${names.map((_, index) => `$${index + 1}`).join(', ')})`;
  });
  sendAlong(
    text,
    given.map((column) => connection.driver.preparePersistentValue(row[column.propertyName], column) as unknown),
  );
}
