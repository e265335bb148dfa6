import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A post is found by the name of its organisation; when that is renamed, by the new name and not by the old one. */
export class PostsFoundByNewName1764000000013 implements MigrationInterface {
  readonly name = 'PostsFoundByNewName1764000000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
${postsKeptByRow}
update search_entry s set folded = fold(p.label || ' ' || o.name)
  from post p join organisation o on o.id = p.organisation_id
  where s.id = p.id and s.folded <> fold(p.label || ' ' || o.name);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop trigger organisation_posts_searchable on organisation;
drop function keep_posts_of_organisation_searchable();
`);
  }
}

/** The same, for a later change that takes it away. */
export const postsKeptByRow = `
create function keep_posts_of_organisation_searchable() returns trigger language plpgsql as $$
begin
  update search_entry s set folded = fold(p.label || ' ' || new.name)
    from post p where p.organisation_id = new.id and s.id = p.id;
  return null;
end $$;
create trigger organisation_posts_searchable after update of name on organisation
  for each row when (old.name is distinct from new.name) execute function keep_posts_of_organisation_searchable();
`;
