import type { Client } from 'pg';

/** What an act has left in the tables, without what differs from act to act. */
export async function writtenBy(client: Client, engagementId: string): Promise<unknown> {
  const { rows } = await client.query<{ written: unknown }>(
    `select jsonb_build_object(
       'engagement', to_jsonb(e) - '{id,created_at,updated_at}'::text[],
       'participations', (select jsonb_agg(to_jsonb(p) - '{id,engagement_id}'::text[] order by p.position) from participation p where p.engagement_id = e.id),
       'organisations', (select jsonb_agg(o.organisation_id order by o.organisation_id) from engagement_organisation o where o.engagement_id = e.id)
     ) as written from engagement e where e.id = $1`,
    [engagementId.replace(/^eng_/, '')],
  );
  return rows[0]?.written ?? null;
}

/** Takes away what the benchmark has recorded, so that the next run begins where this one did. */
export async function removeWritten(client: Client, subject: string): Promise<void> {
  const { rowCount } = await client.query(
    `delete from engagement where subject = $1 and starts_at >= '2026-08-31' and created_at >= '2026-11-01'`,
    [subject],
  );
  if (!rowCount) return;
  await client.query('delete from idempotency_key');
  for (const table of ['engagement', 'participation', 'engagement_organisation', 'person', 'organisation'])
    await client.query(`vacuum (analyze) ${table}`);
}
