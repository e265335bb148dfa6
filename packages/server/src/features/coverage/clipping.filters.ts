import { ArgsType, Field, InputType } from 'type-graphql';
import { BooleanFilter, DateFilter, IdFilter, PageArguments, TextFilter, enumFilterOf } from '../../graphql';
import { CountyFilter } from '../areas';
import { CoverageTone } from '../journalists';
import { OrganisationIs } from '../organisations';
import { PersonFilter } from '../people';
import { TermIs, TermSome } from '../vocabularies';
import { CoverageDepth, CoverageOrigin } from './clipping.enums';

const CoverageToneFilter = enumFilterOf(CoverageTone, 'CoverageTone');
const CoverageDepthFilter = enumFilterOf(CoverageDepth, 'CoverageDepth');
const CoverageOriginFilter = enumFilterOf(CoverageOrigin, 'CoverageOrigin');

@InputType({ description: 'By people.' })
export class PersonSome {
  @Field(() => PersonFilter, { nullable: true, description: 'At least one of them is one of these.' })
  some?: PersonFilter;

  @Field(() => PersonFilter, { nullable: true, description: 'None of them is one of these.' })
  none?: PersonFilter;
}

@InputType({ description: 'By counties.' })
export class CountySome {
  @Field(() => CountyFilter, { nullable: true, description: 'At least one of them is one of these.' })
  some?: CountyFilter;

  @Field(() => CountyFilter, { nullable: true, description: 'None of them is one of these.' })
  none?: CountyFilter;
}

@InputType({ description: 'Which clippings.' })
export class ClippingFilter {
  @Field(() => [ClippingFilter], { nullable: true, description: 'All of these.' })
  and?: ClippingFilter[];

  @Field(() => [ClippingFilter], { nullable: true, description: 'Any of these.' })
  or?: ClippingFilter[];

  @Field(() => ClippingFilter, { nullable: true, description: 'Not this.' })
  not?: ClippingFilter;

  @Field(() => IdFilter, { nullable: true, description: 'By id.' })
  id?: IdFilter;

  @Field(() => TextFilter, { nullable: true, description: 'By headline. See `search` for forgiving spelling.' })
  headline?: TextFilter;

  @Field(() => DateFilter, { nullable: true, description: 'By the day on which they were published.' })
  publishedOn?: DateFilter;

  @Field(() => TextFilter, { nullable: true, description: 'By language, as a BCP 47 code.' })
  language?: TextFilter;

  @Field(() => CoverageToneFilter, { nullable: true, description: 'By tone.' })
  tone?: InstanceType<typeof CoverageToneFilter>;

  @Field(() => CoverageDepthFilter, { nullable: true, description: 'By depth.' })
  depth?: InstanceType<typeof CoverageDepthFilter>;

  @Field(() => CoverageOriginFilter, { nullable: true, description: 'By what they came from.' })
  origin?: InstanceType<typeof CoverageOriginFilter>;

  @Field(() => OrganisationIs, { nullable: true, description: 'By outlet.' })
  outlet?: OrganisationIs;

  @Field(() => TermIs, { nullable: true, description: 'By what they are.' })
  type?: TermIs;

  @Field(() => TermIs, { nullable: true, description: 'By medium.' })
  medium?: TermIs;

  @Field(() => TermSome, { nullable: true, description: 'By beat, the narrower ones within.' })
  beatsWithin?: TermSome;

  @Field(() => TermSome, { nullable: true, description: 'By message that came through.' })
  messages?: TermSome;

  @Field(() => CountySome, { nullable: true, description: 'By county that their outlet names.' })
  counties?: CountySome;

  @Field(() => BooleanFilter, { nullable: true, description: 'By whether their outlet reaches the whole country.' })
  isNationwide?: BooleanFilter;

  @Field(() => PersonSome, { nullable: true, description: 'By who wrote them.' })
  journalists?: PersonSome;

  @Field(() => PersonSome, { nullable: true, description: 'By who was quoted for us.' })
  spokespeople?: PersonSome;
}

@ArgsType()
export class CoverageArguments extends PageArguments {
  @Field(() => ClippingFilter, { nullable: true, description: 'Which clippings.' })
  filter?: ClippingFilter;

  @Field(() => String, { nullable: true, description: 'Words of the headline, in any order and spelling.' })
  search?: string;
}
