import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A partner's administrator reads the invitations into its own house, without their secrets, and who of it has a second factor. */
export class PartnerAdministrators1764000000032 implements MigrationInterface {
  readonly name = 'PartnerAdministrators1764000000032';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
revoke select on invitation from utetezi_partner;
grant select (id, email, name, roles, organisation_id, invited_by_id, created_at, expires_at, accepted_at, withdrawn_at)
  on invitation to utetezi_partner;
create policy partner on invitation for select to utetezi_partner
  using (organisation_id = any((select present_audiences())::uuid[]));

-- The policy of accounts holds within.
drop policy partner on second_factor;
create policy partner on second_factor for select to utetezi_partner
  using (exists (select from account a where a.id = account_id));
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop policy partner on second_factor;
create policy partner on second_factor for select to utetezi_partner
  using (account_id = any((select present_audiences())::uuid[]));
drop policy partner on invitation;
revoke select (id, email, name, roles, organisation_id, invited_by_id, created_at, expires_at, accepted_at, withdrawn_at)
  on invitation from utetezi_partner;
grant select on invitation to utetezi_partner;
`);
  }
}
