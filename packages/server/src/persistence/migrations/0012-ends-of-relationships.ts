import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who may stand at each end of the relationship types that every installation begins with; what is not here may be either. */
const ends: readonly (readonly [code: string, from: string | null, to: string | null])[] = [
  ['aide_to', 'PERSON', 'PERSON'],
  ['chairs', 'PERSON', 'ORGANISATION'],
  ['whip_for', 'PERSON', null],
  ['mentors', 'PERSON', 'PERSON'],
  ['introduced', 'PERSON', null],
  ['trained', null, 'PERSON'],
  ['edits', 'PERSON', null],
  ['member_of', null, 'ORGANISATION'],
  ['shares_beat_with', 'PERSON', 'PERSON'],
  ['colleague_of', 'PERSON', 'PERSON'],
];

/** A type of relationship says who stands at its ends, and whether its ties are closed from the first. */
export class EndsOfRelationships1764000000012 implements MigrationInterface {
  readonly name = 'EndsOfRelationships1764000000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table term
  -- Null means either.
  add column from_kind text check (from_kind in ('PERSON','ORGANISATION')),
  add column to_kind text check (to_kind in ('PERSON','ORGANISATION')),
  add column is_protected boolean not null default false,
  add constraint term_ends check (vocabulary = 'RELATIONSHIP_TYPE' or (from_kind is null and to_kind is null and not is_protected)),
  add constraint term_symmetric_ends check (not is_symmetric or from_kind is not distinct from to_kind);
`);
    for (const [code, from, to] of ends)
      await runner.query(
        `update term set from_kind = $2, to_kind = $3 where vocabulary = 'RELATIONSHIP_TYPE' and code = $1`,
        [code, from, to],
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table term drop column from_kind, drop column to_kind, drop column is_protected');
  }
}
