import { ArrayMaxSize, Length, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { AmendInput, DateTime, Payload, Written } from '../../graphql';
import { ReleaseLanguage } from './release.enums';
import { PressReleaseType } from './release.types';

const atMost = (length: number): { message: string } => ({ message: `This has at most ${length} characters.` });
const reasonLimits = { message: 'Give the reason in 3 to 1,000 characters.' };

@InputType({ description: 'A press release in one language. What is not written yet is empty.' })
export class PressReleaseTextInput {
  @Field(() => ReleaseLanguage, { description: 'In which language.' })
  language: ReleaseLanguage;

  @Field(() => String, { description: 'The headline, in one line.' })
  @Written(300, { message: 'A press release has a headline of 1 to 300 characters.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'What it says in a few sentences.' })
  @MaxLength(1000, atMost(1000))
  summary?: string | null;

  @Field(() => String, { nullable: true, description: 'Rich text; see `PressReleaseText.body`.' })
  @MaxLength(30_000, atMost(30_000))
  body?: string | null;

  @Field(() => String, { nullable: true, description: 'About the organisation.' })
  @MaxLength(2000, atMost(2000))
  boilerplate?: string | null;

  @Field(() => String, { nullable: true, description: 'For one that is public: what is corrected.' })
  @MaxLength(1000, atMost(1000))
  correction?: string | null;
}

@InputType()
abstract class PressReleaseFields extends AmendInput {
  @Field(() => String, { nullable: true, description: 'Whom the press asks, as it is to be published.' })
  @MaxLength(500, atMost(500))
  contact?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'What is handed out with it: own uploads, see `POST /files`, and what it has already.',
  })
  @ArrayMaxSize(10, { message: 'Name at most 10 at once.' })
  fileIds?: string[] | null;
}

@InputType({ description: 'A press release that is begun. Nothing of it is public before `publishPressRelease`.' })
export class RecordPressReleaseInput extends PressReleaseFields {
  @Field(() => [PressReleaseTextInput], { description: 'Its text, once for each language.' })
  texts: PressReleaseTextInput[];

  @Field(() => DateTime, { nullable: true, description: 'Nothing of it is public before this instant.' })
  embargoUntil?: string | null;
}

@InputType({ description: 'What to change: what is left out stays. Of a submitted text it makes the next version.' })
export class AmendPressReleaseInput extends PressReleaseFields {
  @Field(() => [PressReleaseTextInput], { nullable: true, description: 'The whole new text, once for each language.' })
  texts?: PressReleaseTextInput[] | null;
}

@InputType({ description: 'The version that was read.' })
export class PressReleaseVersionInput extends AmendInput {
  @Field(() => Int, { description: 'The number of the newest version: another is refused.' })
  number: number;
}

@InputType({ description: 'Which version is sent back, and why.' })
export class ReturnPressReleaseInput extends PressReleaseVersionInput {
  @Field(() => String, { description: 'What is to be changed.' })
  @Length(3, 1000, reasonLimits)
  reason: string;
}

@InputType({ description: 'Which version is published, and when.' })
export class PublishPressReleaseInput extends PressReleaseVersionInput {
  @Field(() => DateTime, { nullable: true, description: 'From when on; at once when left out.' })
  publishAt?: string | null;
}

@InputType({ description: 'Why it is taken back.' })
export class WithdrawPressReleaseInput extends AmendInput {
  @Field(() => String, { description: 'Why.' })
  @Length(3, 1000, reasonLimits)
  reason: string;
}

@ObjectType('PressReleasePayload', { description: 'The press release as it now is.' })
export class PressReleasePayload extends Payload {
  @Field(() => PressReleaseType, { nullable: true, description: 'The press release.' })
  pressRelease: PressReleaseType | null;
}
