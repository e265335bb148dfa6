import type { Client } from 'pg';
import { hashPassword } from '../../../server/src/features/accounts/passwords';
import { uuidAt } from './chance';
import type { World } from './world';

export const PASSWORD = 'four ordinary words to measure';
export const OFFICER = 'officer@benchmarks.example';
export const PARTNER = 'partner-0@benchmarks.example';

const MADE = Date.UTC(2019, 0, 1);
export const officerId = uuidAt(MADE, 60, 0);

/** Partners are the first organisations, which are also those with the most people. */
export const partnerAccounts = (world: World) =>
  Array.from({ length: world.scale.partners }, (_, index) => ({
    id: uuidAt(MADE, 60, index + 1),
    email: `partner-${index}@benchmarks.example`,
    organisation: world.organisationId(index),
  }));

export async function insertOfficer(client: Client): Promise<void> {
  await insert(client, officerId, OFFICER, 'ADVOCACY_OFFICER', null, await hashPassword(PASSWORD));
}

export async function insertPartners(client: Client, world: World): Promise<void> {
  const password = await hashPassword(PASSWORD);
  for (const { id, email, organisation } of partnerAccounts(world))
    await insert(client, id, email, 'PARTNER_MEMBER', organisation, password);
}

async function insert(
  client: Client,
  id: string,
  email: string,
  role: string,
  organisation: string | null,
  password: string,
): Promise<void> {
  await client.query(
    'insert into account (id, email, name, password_hash, roles, organisation_id, created_at) values ($1, $2, $3, $4, $5, $6, $7)',
    [id, email, email.split('@')[0], password, [role], organisation, new Date(MADE)],
  );
}
