import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which journalists answer to what is wanted, said in one place for lists, counts and press lists. */
export class FindingJournalists1764000000051 implements MigrationInterface {
  readonly name = 'FindingJournalists1764000000051';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- The people whose media profile answers to all that is given; null leaves a condition out. Memberships are those that
-- hold on the day, today when none is said; beats, languages and what outlets reach are as they are recorded now, since
-- they have no dates. Without a medium or an outlet, to be based in a county is enough. Closed memberships and outlets
-- lead to nobody. Who may see the people is for whoever asks.
create function journalists_fitting(
  beats uuid[] default null, mediums uuid[] default null, outlets uuid[] default null, counties uuid[] default null,
  nationwide boolean default false, spoken text[] default null, freelance boolean default null,
  verified_since date default null, as_of date default null) returns setof uuid language sql stable as $$
  select j.person_id from journalist j join person p on p.id = j.person_id
  where p.merged_into_id is null
    and (beats is null or exists (
      select from journalist_beat b where b.journalist_id = j.id and b.beat_id in (select narrower_terms(beats))))
    and (spoken is null or p.languages && spoken)
    and (freelance is null or j.is_freelance = freelance)
    and (verified_since is null or j.verified_at >= verified_since::timestamp at time zone 'Africa/Nairobi')
    and ((mediums is null and outlets is null and (counties is null or p.county_id = any(counties)))
      or exists (
        select from membership m
        join organisation g on g.id = m.organisation_id and g.sensitivity <= 1
        left join outlet o on o.organisation_id = g.id
        where m.person_id = p.id and m.sensitivity <= 1
          and coalesce(m.started_on, '-infinity') <= coalesce(as_of, (now() at time zone 'Africa/Nairobi')::date)
          and coalesce(m.ended_on, 'infinity') >= coalesce(as_of, (now() at time zone 'Africa/Nairobi')::date)
          and (mediums is null or o.medium_id = any(mediums))
          and (outlets is null or g.id = any(outlets))
          and (counties is null or p.county_id = any(counties) or (nationwide and o.is_nationwide) or exists (
            select from outlet_county c where c.outlet_id = o.id and c.county_id = any(counties)))))
$$;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop function journalists_fitting(uuid[], uuid[], uuid[], uuid[], boolean, text[], boolean, date, date)`,
    );
  }
}
