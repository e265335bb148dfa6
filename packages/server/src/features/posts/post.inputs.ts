import { Length } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ActInput, ExpectedVersion, PartialDate, Payload, Written } from '../../graphql';
import { PostType } from './post.type';

const labelLimits = { message: 'A post has a name of 1 to 300 characters.' };

/** What can be said of a post when it is recorded and when it is amended. */
@InputType()
abstract class PostFields extends ActInput {
  @Field(() => ID, {
    nullable: true,
    description: 'What its holder becomes, where it differs from what the organisation makes of its people.',
  })
  kindId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The county that it stands for.' })
  countyId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The constituency that it stands for; brings its county with it.' })
  constituencyId?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When the seat was made.' })
  startedOn?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When the seat was abolished.' })
  endedOn?: string | null;
}

@InputType({ description: 'A new post.' })
export class RecordPostInput extends PostFields {
  @Field(() => ID, { description: 'The organisation that it is a seat of.' })
  organisationId: string;

  @Field(() => String, { description: 'What it is called.' })
  @Written(300, labelLimits)
  label: string;
}

@InputType({ description: 'What to change of a post: what is left out stays, null clears.' })
export class AmendPostInput extends PostFields {
  @ExpectedVersion()
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'What it is called.' })
  @Length(1, 300, labelLimits)
  label?: string | null;
}

@ObjectType('PostPayload', { description: 'The post as it now is.' })
export class PostPayload extends Payload {
  @Field(() => PostType, { nullable: true, description: 'The post.' })
  post: PostType | null;
}
