import { Field, Int, ObjectType } from 'type-graphql';
import { type Amendable, DateOnly, Node, amendableOf } from '../../graphql';
import { CountyType } from '../areas';
import { OrganisationType } from '../organisations';
import { TermType } from '../vocabularies';
import { OutletFrequency, OutletOwnership } from './outlet.enums';

export const OutletAbilities = amendableOf('Outlet');

@ObjectType('Outlet', {
  implements: Node,
  description:
    'The media profile of an organisation. The group that owns it is the organisation’s `parent`. Staff only.',
})
export class OutletType extends Node {
  @Field(() => OrganisationType, { nullable: true, description: 'Whose profile it is.' })
  organisation: OrganisationType | null;

  @Field(() => TermType, { description: 'What it is: newspaper, community radio, wire service, …' })
  medium: TermType;

  @Field(() => OutletFrequency, { nullable: true, description: 'How often it comes out.' })
  frequency: OutletFrequency | null;

  @Field(() => [String], { description: 'In which languages, as BCP 47 codes: `en`, `sw`, `luo`.' })
  languages: string[];

  @Field(() => Boolean, { description: 'Whether it reaches the whole country.' })
  isNationwide: boolean;

  @Field(() => [CountyType], {
    description: 'The counties that it reaches; for a nationwide one those with a programme or pages of their own.',
  })
  counties: CountyType[];

  @Field(() => String, {
    nullable: true,
    description: 'When what must be in: `Daily 15:00; Sunday paper Thursday noon`.',
  })
  deadlines: string | null;

  @Field(() => OutletOwnership, { nullable: true, description: 'Whose it is.' })
  ownership: OutletOwnership | null;

  @Field(() => Int, { nullable: true, description: 'How many people it reaches, by the source that is named.' })
  audience: number | null;

  @Field(() => String, { nullable: true, description: 'Who counted its audience.' })
  audienceSource: string | null;

  @Field(() => DateOnly, { nullable: true, description: 'Of which day the count of its audience is.' })
  audienceOn: string | null;

  @Field(() => Int, { description: 'How many journalists work for it today.' })
  journalistCount: number;

  @Field(() => Int, { description: 'Grows with each change; see `expectedVersion`.' })
  version: number;

  @Field(() => OutletAbilities, { description: 'What the viewer may do with it.' })
  viewerCan: Amendable;
}
