import { ArrayMaxSize, Length } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { type Act, ActInput, Payload } from '../../graphql';
import { currentManager } from '../../persistence';
import { OrganisationType } from '../organisations';
import { PersonType } from '../people';
import { requireVisible } from '../references';
import { knownTags, tagsByName } from '../tags';
import { many, tagLength } from './limits';

@InputType({ description: 'Tags to put on and to take off many records at once.' })
export class TagRecordsInput extends ActInput {
  @Field(() => [ID], { description: 'The records, at most 1,000.' })
  @ArrayMaxSize(1000, { message: 'Tag at most 1,000 records at once.' })
  ids: string[];

  @Field(() => [String], { nullable: true, description: 'Tags to put on, by name: found or made.' })
  @ArrayMaxSize(50, many(50, 'tags'))
  @Length(1, 60, { each: true, ...tagLength })
  add?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Tags to take off, by name. Wins over `add`.' })
  @ArrayMaxSize(50, many(50, 'tags'))
  remove?: string[] | null;
}

@ObjectType('TagPeoplePayload', { description: 'The people as they now are.' })
export class TagPeoplePayload extends Payload {
  @Field(() => [PersonType], { nullable: true, description: 'The people, in the order given.' })
  people: PersonType[] | null;
}

@ObjectType('TagOrganisationsPayload', { description: 'The organisations as they now are.' })
export class TagOrganisationsPayload extends Payload {
  @Field(() => [OrganisationType], { nullable: true, description: 'The organisations, in the order given.' })
  organisations: OrganisationType[] | null;
}

/** As many statements for a thousand records as for one. */
export async function tagRecords(
  act: Act,
  table: 'person' | 'organisation',
  input: TagRecordsInput,
): Promise<string[]> {
  const manager = currentManager();
  const uuids = await requireVisible(
    act,
    table,
    input.ids.map((id, index) => ({ id, path: ['input', 'ids', String(index)] })),
  );
  const removed = await knownTags(input.remove ?? []);
  const added = (await tagsByName(act, input.add ?? [], ['input', 'add'])).filter((id) => !removed.includes(id));
  const rows = (await manager.query(
    `with removed as (
       delete from ${table}_tag where ${table}_id = any($1) and tag_id = any($2) returning ${table}_id as id),
     added as (
       insert into ${table}_tag (${table}_id, tag_id)
       select record, tag from unnest($1::uuid[]) record, unnest($3::uuid[]) tag
       on conflict do nothing returning ${table}_id as id)
     select distinct id from (select id from removed union all select id from added) changed`,
    [uuids, removed, added],
  )) as { id: string }[];
  await manager.query(`update ${table} set version = version + 1, updated_at = $2 where id = any($1)`, [
    rows.map(({ id }) => id),
    act.now,
  ]);
  for (const { id } of rows) act.touched(table === 'person' ? 'Person' : 'Organisation', id, ['tags']);
  return [...new Set(uuids)];
}
