import { Field, Int, ObjectType } from 'type-graphql';
import { Sensitivity } from '../../access';
import { DateTime, Node, TimelineEntry, connectionOf } from '../../graphql';
import { AccountType } from '../accounts';
import { AgreementType } from '../agreements';
import { CommitmentType } from '../commitments';
import { EngagementType } from '../engagements';
import { OrganisationType } from '../organisations';
import { PersonType } from '../people';

@ObjectType('File', {
  implements: [Node, TimelineEntry],
  description: 'A file on a record: uploaded by `POST /files`, attached by `attachFile`, downloaded at `url`.',
})
export class FileType extends Node {
  @Field(() => DateTime, { nullable: true, description: 'When it was uploaded: `createdAt`.' })
  at: Date | null;

  @Field(() => String, { description: 'Its name, with its ending.' })
  name: string;

  @Field(() => String, { description: 'Media type (RFC 6838), decided from its content.' })
  mediaType: string;

  @Field(() => Int, { description: 'Size in bytes.' })
  size: number;

  @Field(() => String, { description: 'SHA-256 of its bytes, in hexadecimal.' })
  sha256: string;

  @Field(() => String, { description: 'Where it is downloaded, with the rights of whoever asks there.' })
  url: string;

  @Field(() => Sensitivity, { description: 'How closed it is: at least as closed as what it is on.' })
  sensitivity: Sensitivity;

  @Field(() => DateTime, { description: 'When it was uploaded.' })
  createdAt: Date;

  @Field(() => AccountType, { nullable: true, description: 'Who uploaded it.' })
  createdBy: AccountType | null;

  @Field(() => EngagementType, { nullable: true, description: 'The engagement that it is on.' })
  engagement: EngagementType | null;

  @Field(() => PersonType, { nullable: true, description: 'The person that it is on.' })
  person: PersonType | null;

  @Field(() => OrganisationType, { nullable: true, description: 'The organisation that it is on.' })
  organisation: OrganisationType | null;

  @Field(() => CommitmentType, { nullable: true, description: 'The commitment that it is evidence for.' })
  commitment: CommitmentType | null;

  @Field(() => AgreementType, { nullable: true, description: 'The agreement that it is: signed, on paper.' })
  agreement: AgreementType | null;
}

export const FileConnection = connectionOf(() => FileType, 'File', { description: 'Files, the newest first.' });
