import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A partner house reads which pitches it announced itself, behind its own wall too; those of others are shown to nobody. */
export class OwnAnnouncedPitches1764000000094 implements MigrationInterface {
  readonly name = 'OwnAnnouncedPitches1764000000094';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create policy partner on announced_pitch for select to utetezi_partner
  using (house_id = any ((select present_audiences())::uuid[]));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop policy partner on announced_pitch;`);
  }
}
