import { Client } from 'pg';
import { connect } from '../persistence/connect';
import { createDataSource } from '../persistence/data-source';
import { migrate } from '../persistence/migrate';
import { migrations } from '../persistence/migrations';

/** A database with every change made and nothing else in it. @returns its name. */
export async function makeTemplate(serverUrl: string): Promise<string> {
  const name = `app_template_${process.pid}`;
  await onServer(serverUrl, `drop database if exists ${name}`, `create database ${name}`);
  const dataSource = createDataSource({ url: withDatabase(serverUrl, name), entities: [], poolSize: 1 });
  await connect(dataSource);
  try {
    await migrate(dataSource, migrations);
  } finally {
    await dataSource.destroy();
  }
  return name;
}

export function dropTemplate(serverUrl: string, name: string): Promise<void> {
  return onServer(serverUrl, `drop database if exists ${name}`, `drop database if exists ${demoTemplate(name)}`);
}

/** What journeys begin with: the tables, with the demo in them. It is made by the first that needs it. */
export const demoTemplate = (template: string): string => `${template}_demo`;

export function withDatabase(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

export async function onServer(serverUrl: string, ...statements: string[]): Promise<void> {
  const client = new Client({ connectionString: serverUrl, application_name: 'utetezi tests' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
