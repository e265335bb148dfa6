import { Field, Int, ObjectType } from 'type-graphql';
import { DateTime, Node, connectionOf } from '../../graphql';
import { AccountType } from '../accounts';
import { FileType } from '../files';
import { ReleaseLanguage, ReleaseState, ReleaseVersionStatus } from './release.enums';

@ObjectType('PressReleaseText', { implements: Node, description: 'A version of a press release in one language.' })
export class PressReleaseTextType extends Node {
  @Field(() => ReleaseLanguage, { description: 'In which language.' })
  language: ReleaseLanguage;

  @Field(() => String, { description: 'The headline.' })
  title: string;

  @Field(() => String, { description: 'What it says in a few sentences; empty while that is not written.' })
  summary: string;

  @Field(() => String, {
    description:
      'Rich text: a JSON array of blocks `{type: "paragraph" | "heading" | "quote", content: [span]}` and `{type: "list", ordered, items: [[span]]}`, where a span is `{text, bold?, italic?, href?}`. There is no markup in it.',
  })
  body: string;

  @Field(() => String, { nullable: true, description: 'About the organisation.' })
  boilerplate: string | null;

  @Field(() => String, { nullable: true, description: 'What was corrected since it had been public.' })
  correction: string | null;
}

@ObjectType('PressReleaseVersion', {
  implements: Node,
  description:
    'What a press release said at a time. Once submitted it stays as it was; a change makes the next one. Reading one under embargo is logged. Partners see the one that is public.',
})
export class PressReleaseVersionType extends Node {
  @Field(() => Int, { description: 'Counted from 1.' })
  number: number;

  @Field(() => ReleaseVersionStatus, { description: 'How far it is.' })
  status: ReleaseVersionStatus;

  @Field(() => [PressReleaseTextType], { description: 'Its text, in English and then in Kiswahili.' })
  texts: PressReleaseTextType[];

  @Field(() => String, { nullable: true, description: 'Whom the press asks, as it is published.' })
  contact: string | null;

  @Field(() => [FileType], { description: 'What is handed out with it. Staff only.' })
  materials: FileType[];

  @Field(() => DateTime, { description: 'When it was begun.' })
  createdAt: Date;

  @Field(() => AccountType, { nullable: true, description: 'Who began it.' })
  createdBy: AccountType | null;

  @Field(() => [AccountType], {
    description: 'Whose words stand in it that nobody else has approved yet. Staff only.',
  })
  authors: AccountType[];

  @Field(() => DateTime, { nullable: true, description: 'When it was submitted. Staff only.' })
  submittedAt: Date | null;

  @Field(() => AccountType, { nullable: true, description: 'Who submitted it.' })
  submittedBy: AccountType | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was approved. Staff only.' })
  approvedAt: Date | null;

  @Field(() => AccountType, { nullable: true, description: 'Who approved it.' })
  approvedBy: AccountType | null;

  @Field(() => String, { nullable: true, description: 'Why it was sent back. Staff only.' })
  returnReason: string | null;
}

export const PressReleaseVersionConnection = connectionOf(() => PressReleaseVersionType, 'PressReleaseVersion', {
  description: 'Versions, the newest first.',
});

@ObjectType('PressReleaseAbilities', { description: 'What the viewer may do with it.' })
export class PressReleaseAbilities {
  @Field(() => Boolean, { description: 'May write, submit, publish and withdraw it.' })
  amend: boolean;

  @Field(() => Boolean, { description: 'May approve its newest version: nobody who wrote in it may.' })
  approve: boolean;
}

@ObjectType('PressRelease', {
  implements: Node,
  description:
    'What is told to the whole press at once, in English, Kiswahili or both. Partners see it once it is public.',
})
export class PressReleaseType extends Node {
  @Field(() => ReleaseState, { description: 'How far it is at this instant.' })
  state: ReleaseState;

  @Field(() => String, {
    nullable: true,
    description: 'Its headline in English: for staff of the newest version, for partners of the one that is public.',
  })
  titleEn: string | null;

  @Field(() => String, { nullable: true, description: 'The same in Kiswahili.' })
  titleSw: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Nothing of it is public before this instant. Past once it was lifted.',
  })
  embargoUntil: Date | null;

  @Field(() => Boolean, { description: 'Whether its embargo holds at this instant.' })
  isUnderEmbargo: boolean;

  @Field(() => DateTime, { nullable: true, description: 'From when on it was to be public, embargo aside.' })
  publishAt: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'From when on everybody may read it; null for one that is not to be published.',
  })
  publicAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was corrected last.' })
  correctedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was taken back. Staff only.' })
  withdrawnAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was taken back. Staff only.' })
  withdrawalReason: string | null;

  @Field(() => PressReleaseVersionType, { nullable: true, description: 'The version that is public, or will be.' })
  published: PressReleaseVersionType | null;

  @Field(() => DateTime, { description: 'When it was begun.' })
  createdAt: Date;

  @Field(() => AccountType, { nullable: true, description: 'Who began it.' })
  createdBy: AccountType | null;

  @Field(() => PressReleaseAbilities, { description: 'What the viewer may do with it.' })
  viewerCan: PressReleaseAbilities;

  @Field(() => Int, { description: 'Grows with each change; see `expectedVersion`.' })
  version: number;
}

export const PressReleaseConnection = connectionOf(() => PressReleaseType, 'PressRelease', {
  description: 'Press releases.',
});
