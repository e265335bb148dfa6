import { IsUrl, MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { PartialDate, Written } from '../../graphql';

@InputType({ description: 'Another name.' })
export class OtherNameInput {
  @Field(() => String, { description: 'The name.' })
  @Written(300, { message: 'A name has 1 to 300 characters.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What kind of name it is.' })
  @MaxLength(300, { message: 'This has at most 300 characters.' })
  note?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Since when it was used.' })
  startedOn?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Until when it was used.' })
  endedOn?: string | null;
}

@InputType({ description: 'A number or code.' })
export class IdentifierInput {
  @Field(() => String, { description: 'Who gives it out.' })
  @Written(100, { message: 'Say who gives the number out, in 1 to 100 characters.' })
  scheme: string;

  @Field(() => String, { description: 'The number or code.' })
  @Written(200, { message: 'A number has 1 to 200 characters.' })
  value: string;
}

@InputType({ description: 'A page.' })
export class LinkInput {
  @Field(() => String, { description: 'Address, http or https.' })
  @IsUrl(
    { protocols: ['http', 'https'], require_protocol: true },
    { message: 'This is not an address of a page. Write it as in https://example.org.' },
  )
  url: string;

  @Field(() => String, { nullable: true, description: 'What it leads to.' })
  @MaxLength(300, { message: 'This has at most 300 characters.' })
  label?: string | null;
}
