import { Field, Int, ObjectType } from 'type-graphql';
import { type Amendable, DateOnly, DateTime, Node, TimelineEntry, amendableOf, connectionOf } from '../../graphql';
import { AccountType } from '../accounts';
import { CountyType } from '../areas';
import { EnquiryType } from '../enquiries';
import { FileType } from '../files';
import { CoverageTone } from '../journalists';
import { MediaEventType } from '../media-events';
import { OrganisationType } from '../organisations';
import { PersonType } from '../people';
import { PitchType } from '../pitches';
import { TermType } from '../vocabularies';
import { CoverageDepth, CoverageOrigin } from './clipping.enums';

export const ClippingAbilities = amendableOf('Clipping');

@ObjectType('Clipping', {
  implements: [Node, TimelineEntry],
  description: 'A piece of coverage in one outlet; each address is one. Its worth in money is nowhere. Staff only.',
})
export class ClippingType extends Node {
  @Field(() => DateTime, { nullable: true, description: 'The beginning of `publishedOn` in Nairobi.' })
  at: Date | null;

  @Field(() => OrganisationType, { nullable: true, description: 'The outlet.' })
  outlet: OrganisationType | null;

  @Field(() => TermType, { description: 'What it is: article, interview, …' })
  type: TermType;

  @Field(() => TermType, { nullable: true, description: 'Newspaper, radio, online, …' })
  medium: TermType | null;

  @Field(() => DateOnly, { description: 'The day on which it was published or went on air.' })
  publishedOn: string;

  @Field(() => String, { description: 'Headline, or what it was announced as.' })
  headline: string;

  @Field(() => String, { nullable: true, description: 'Who wrote it, as it is printed.' })
  byline: string | null;

  @Field(() => [PersonType], { description: 'Who wrote it, as far as they are on record.' })
  journalists: PersonType[];

  @Field(() => [PersonType], { description: 'Who was quoted for us.' })
  spokespeople: PersonType[];

  @Field(() => String, { description: 'Its language, as a BCP 47 code.' })
  language: string;

  @Field(() => CoverageDepth, {
    nullable: true,
    description: 'How much of it is about us; null where nobody judged it.',
  })
  depth: CoverageDepth | null;

  @Field(() => CoverageTone, { nullable: true, description: 'How it speaks of it; null where nobody judged it.' })
  tone: CoverageTone | null;

  @Field(() => [TermType], { description: 'Messages of ours that came through.' })
  messages: TermType[];

  @Field(() => [TermType], { description: 'What it is about.' })
  beats: TermType[];

  @Field(() => [TermType], { description: 'Its beats, and what those are part of.' })
  beatsWithin: TermType[];

  @Field(() => [CountyType], { description: 'Counties that its outlet names among those that it reaches.' })
  counties: CountyType[];

  @Field(() => Boolean, { description: 'Whether its outlet reaches the whole country.' })
  isNationwide: boolean;

  @Field(() => String, { nullable: true, description: 'Where it can be read.' })
  address: string | null;

  @Field(() => Int, { nullable: true, description: 'How many people it reached, by the source that is named.' })
  reach: number | null;

  @Field(() => String, { nullable: true, description: 'Who counted its reach.' })
  reachSource: string | null;

  @Field(() => CoverageOrigin, { description: 'What it came from.' })
  origin: CoverageOrigin;

  @Field(() => PitchType, { nullable: true, description: 'The pitch that it came from.' })
  pitch: PitchType | null;

  @Field(() => EnquiryType, { nullable: true, description: 'The enquiry that it came from.' })
  enquiry: EnquiryType | null;

  @Field(() => MediaEventType, { nullable: true, description: 'The media event that it came from.' })
  mediaEvent: MediaEventType | null;

  @Field(() => String, { nullable: true, description: 'The archived copy: its words.' })
  text: string | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of `text` in UTF-8, in hex.' })
  textSha256: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when `text` is kept.' })
  archivedAt: Date | null;

  @Field(() => [FileType], { description: 'Archived copies that are files, each with its SHA-256.' })
  files: FileType[];

  @Field(() => DateTime, { description: 'When it was recorded.' })
  createdAt: Date;

  @Field(() => AccountType, { nullable: true, description: 'Who recorded it.' })
  createdBy: AccountType | null;

  @Field(() => Int, { description: 'Grows with each change; see `expectedVersion`.' })
  version: number;

  @Field(() => ClippingAbilities, { description: 'What the viewer may do with it.' })
  viewerCan: Amendable;
}

export const ClippingConnection = connectionOf(() => ClippingType, 'Clipping', {
  description: 'Clippings, the newest first.',
});

@ObjectType('ClippingGroup', {
  description: 'How many clippings share the keys that were asked for; the other keys are null.',
})
export class ClippingGroupType {
  @Field(() => DateOnly, { nullable: true, description: 'Day.' })
  day: string | null;

  @Field(() => DateOnly, { nullable: true, description: 'Monday of the week.' })
  week: string | null;

  @Field(() => String, { nullable: true, description: 'Month, such as `2026-11`.' })
  month: string | null;

  @Field(() => String, { nullable: true, description: 'Quarter, such as `2026-Q4`.' })
  quarter: string | null;

  @Field(() => String, { nullable: true, description: 'Year.' })
  year: string | null;

  @Field(() => CoverageTone, { nullable: true, description: 'Tone.' })
  tone: CoverageTone | null;

  @Field(() => CoverageDepth, { nullable: true, description: 'Depth.' })
  depth: CoverageDepth | null;

  @Field(() => CoverageOrigin, { nullable: true, description: 'What they came from.' })
  origin: CoverageOrigin | null;

  @Field(() => String, { nullable: true, description: 'Language.' })
  language: string | null;

  @Field(() => OrganisationType, { nullable: true, description: 'Outlet.' })
  outlet: OrganisationType | null;

  @Field(() => TermType, { nullable: true, description: 'What they are.' })
  type: TermType | null;

  @Field(() => TermType, { nullable: true, description: 'Medium.' })
  medium: TermType | null;

  @Field(() => TermType, { nullable: true, description: 'Beat.' })
  beat: TermType | null;

  @Field(() => TermType, { nullable: true, description: 'Message.' })
  message: TermType | null;

  @Field(() => CountyType, { nullable: true, description: 'County that is reached.' })
  county: CountyType | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the whole country is reached.' })
  isNationwide: boolean | null;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}
