import { newId } from '../../../kernel';

/** Coverage and enquiries of houses and people of every kind, by the names under which their uuids are kept. */
export async function pressRows(
  sql: (statement: string, values: unknown[]) => Promise<unknown>,
  made: Readonly<Record<string, string>>,
): Promise<void> {
  for (const house of ['open', 'unshared', 'closed'])
    for (const who of ['open', 'closed', 'sealed']) {
      const clipping = newId();
      await sql(
        `insert into clipping (id, organisation_id, type_id, published_on, headline, byline, tone, depth, address, address_key, reach, reach_source, text, text_sha256, archived_at)
         values ($1, $2, (select id from term where vocabulary = 'COVERAGE_TYPE' order by code limit 1), '2024-06-01', 'Zuberi headline', 'Zuberi', 'MIXED', 'QUOTE',
           $3, $3, 7, 'Zuberi survey', 'Safe house', 'aa', '2024-06-01')`,
        [clipping, made[`house ${house}`], `zuberi.example/${clipping}`],
      );
      await sql(
        `insert into clipping_person (clipping_id, person_id, part) values ($1, $2, 'JOURNALIST'), ($1, $2, 'SPOKESPERSON')`,
        [clipping, made[`person ${who}`]],
      );
      await sql(
        `insert into clipping_beat select $1, id from term where vocabulary = 'BEAT' and parent_id is not null order by code limit 1`,
        [clipping],
      );
      await sql(
        `insert into clipping_message select $1, id from term where vocabulary = 'KEY_MESSAGE' order by code limit 1`,
        [clipping],
      );
      await sql(
        `insert into enquiry (id, person_id, organisation_id, asked_by, channel, question, received_at, due_at, status, answer, answered_at, outcome)
         values ($1, $2, $3, 'Zuberi', 'PHONE', 'Zuberi question', '2024-06-01', '2024-06-02', 'ANSWERED', 'Safe house', '2024-06-01 03:00Z', 'Zuberi outcome')`,
        [newId(), made[`person ${who}`], made[`house ${house}`]],
      );
    }
}
