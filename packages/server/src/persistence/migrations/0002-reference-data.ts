import type { MigrationInterface, QueryRunner } from 'typeorm';
import kenya from './reference/kenya-counties.json';
import {
  type Seed,
  engagementTypes,
  organisationKinds,
  relationshipTypes,
  stakeholderKinds,
  topics,
} from './reference/vocabularies';

const vocabularies: readonly (readonly [string, readonly Seed[]])[] = [
  ['STAKEHOLDER_KIND', stakeholderKinds],
  ['ORGANISATION_KIND', organisationKinds],
  ['ENGAGEMENT_TYPE', engagementTypes],
  ['TOPIC', topics],
  ['RELATIONSHIP_TYPE', relationshipTypes],
];

/** The 47 counties, the 290 constituencies and the first terms. Their ids follow from their codes, so they are equal in every installation. */
export class ReferenceData1764000000002 implements MigrationInterface {
  readonly name = 'ReferenceData1764000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `insert into county (id, code, iso_code, name, capital)
       select md5('county:' || code)::uuid, code, iso, name, capital
       from jsonb_to_recordset($1::jsonb) as c (code smallint, iso text, name text, capital text)`,
      [JSON.stringify(kenya)],
    );
    const constituencies = kenya.flatMap(({ code: county, constituencies: within }) =>
      within.map(({ code, name }) => ({ code, name, county })),
    );
    await runner.query(
      `insert into constituency (id, code, name, county_id)
       select md5('constituency:' || code)::uuid, code, name, md5('county:' || county)::uuid
       from jsonb_to_recordset($1::jsonb) as c (code smallint, name text, county smallint)`,
      [JSON.stringify(constituencies)],
    );
    for (const [vocabulary, seeds] of vocabularies) await this.addTerms(runner, vocabulary, seeds);
  }

  private async addTerms(runner: QueryRunner, vocabulary: string, seeds: readonly Seed[]): Promise<void> {
    const rows = seeds.map(([code, english, kiswahili, more = {}], position) => ({
      code,
      english,
      kiswahili,
      position,
      implies: more.implies ?? null,
      parent: more.parent ?? null,
      inverse_english: more.inverse?.[0] ?? null,
      inverse_kiswahili: more.inverse?.[1] ?? null,
      is_symmetric: more.symmetric ?? false,
    }));
    await runner.query(
      `insert into term (id, vocabulary, code, label_en, label_sw, inverse_label_en, inverse_label_sw, is_symmetric, implies_kind_id, parent_id, position)
       select md5('term:' || $1 || ':' || code)::uuid, $1, code, english, kiswahili, inverse_english, inverse_kiswahili, is_symmetric,
         md5('term:STAKEHOLDER_KIND:' || implies)::uuid, md5('term:' || $1 || ':' || parent)::uuid, position
       from jsonb_to_recordset($2::jsonb) as t (code text, english text, kiswahili text, position integer, implies text, parent text,
         inverse_english text, inverse_kiswahili text, is_symmetric boolean)`,
      [vocabulary, JSON.stringify(rows)],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    // Whatever uses them was made by later migrations, and is gone by now.
    await runner.query('delete from constituency; delete from county; delete from term;');
  }
}
