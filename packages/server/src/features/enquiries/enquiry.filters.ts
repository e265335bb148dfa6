import { ArgsType, Field, InputType } from 'type-graphql';
import {
  BooleanFilter,
  Direction,
  IdFilter,
  InstantFilter,
  IntFilter,
  PageArguments,
  TextFilter,
  enumFilterOf,
} from '../../graphql';
import { AccountIs } from '../accounts';
import { OrganisationIs } from '../organisations';
import { PersonIs } from '../people';
import { EnquiriesOf, EnquiryKind, EnquirySpeed, EnquiryStatus } from './enquiry.enums';

const EnquiryKindFilter = enumFilterOf(EnquiryKind, 'EnquiryKind');
const EnquiryStatusFilter = enumFilterOf(EnquiryStatus, 'EnquiryStatus');
const EnquirySpeedFilter = enumFilterOf(EnquirySpeed, 'EnquirySpeed');

@InputType({ description: 'Which enquiries.' })
export class EnquiryFilter {
  @Field(() => [EnquiryFilter], { nullable: true, description: 'All of these.' })
  and?: EnquiryFilter[];

  @Field(() => [EnquiryFilter], { nullable: true, description: 'Any of these.' })
  or?: EnquiryFilter[];

  @Field(() => EnquiryFilter, { nullable: true, description: 'Not this.' })
  not?: EnquiryFilter;

  @Field(() => IdFilter, { nullable: true, description: 'By id.' })
  id?: IdFilter;

  @Field(() => EnquiryKindFilter, { nullable: true, description: 'By what they are for.' })
  kind?: InstanceType<typeof EnquiryKindFilter>;

  @Field(() => EnquiryStatusFilter, { nullable: true, description: 'By how far they are.' })
  status?: InstanceType<typeof EnquiryStatusFilter>;

  @Field(() => TextFilter, { nullable: true, description: 'By words of the question.' })
  question?: TextFilter;

  @Field(() => InstantFilter, { nullable: true, description: 'By when they came.' })
  receivedAt?: InstantFilter;

  @Field(() => InstantFilter, { nullable: true, description: 'By their deadline.' })
  dueAt?: InstantFilter;

  @Field(() => InstantFilter, { nullable: true, description: 'By when they were answered.' })
  answeredAt?: InstantFilter;

  @Field(() => BooleanFilter, { nullable: true, description: 'Open with their deadline passed, or not.' })
  isOverdue?: BooleanFilter;

  @Field(() => BooleanFilter, { nullable: true, description: 'Answered by their deadline, or after it.' })
  isInTime?: BooleanFilter;

  @Field(() => EnquirySpeedFilter, { nullable: true, description: 'By how fast they were answered.' })
  speed?: InstanceType<typeof EnquirySpeedFilter>;

  @Field(() => IntFilter, { nullable: true, description: 'By the minutes that it took to answer them.' })
  minutesToAnswer?: IntFilter;

  @Field(() => PersonIs, { nullable: true, description: 'By who asked.' })
  person?: PersonIs;

  @Field(() => OrganisationIs, { nullable: true, description: 'By for whom they asked.' })
  organisation?: OrganisationIs;

  @Field(() => AccountIs, { nullable: true, description: 'By who is to answer.' })
  assignee?: AccountIs;
}

@InputType({ description: 'One key of an order; name one field in each.' })
export class EnquiryOrder {
  @Field(() => Direction, { nullable: true, description: 'By when they came.' })
  receivedAt?: Direction;

  @Field(() => Direction, { nullable: true, description: 'By their deadline.' })
  dueAt?: Direction;
}

@ArgsType()
export class EnquiriesArguments extends PageArguments {
  @Field(() => EnquiryFilter, { nullable: true, description: 'Which enquiries.' })
  filter?: EnquiryFilter;

  @Field(() => EnquiriesOf, { nullable: true, description: 'Whose; everybody’s when left out.' })
  whose?: EnquiriesOf;

  @Field(() => [EnquiryOrder], { nullable: true, description: 'In which order; the newest first when left out.' })
  orderBy?: EnquiryOrder[];
}
