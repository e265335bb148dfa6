import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { type Act, ActInput, type Context, Gate, Payload, RemovedPayload, recorded } from '../../graphql';
import { notFound, refused } from '../../kernel';
import { currentManager } from '../../persistence';
import { requireAgreement } from '../agreements';
import { requireRecord, requireVisibleRow } from '../references';
import { StoredFile } from './file.entity';
import { fileReading } from './file.reading';
import { FileType } from './file.type';
import { putFileTo } from './put-file-to';

@InputType({ description: 'An uploaded file, and what it is to be on.' })
export class AttachFileInput extends ActInput {
  @Field(() => ID, { description: 'What `POST /files` answered. It must be on no record yet, and the own.' })
  fileId: string;

  @Field(() => ID, { description: 'A person, an organisation, an engagement or a commitment.' })
  toId: string;
}

@InputType({ description: 'An uploaded file that an agreement is to have.' })
export class AttachAgreementFileInput extends ActInput {
  @Field(() => ID, { description: 'What `POST /files` answered. It must be on no record yet, and the own.' })
  fileId: string;
}

@ObjectType('FilePayload', { description: 'The file as it now is.' })
export class FilePayload extends Payload {
  @Field(() => FileType, { nullable: true, description: 'The file.' })
  file: FileType | null;
}

@Resolver()
export class FileMutations {
  @Gate('engagements:write')
  @Mutation(() => FilePayload, { description: 'Puts an uploaded file to a record.' })
  attachFile(
    @Arg('input', () => AttachFileInput, { description: 'Which, and to what.' }) input: AttachFileInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<FilePayload> {
    return context.act(info, input, async (act) => ({ file: recorded(fileReading, await attachFile(act, input)) }));
  }

  @Gate('agreements:write')
  @Mutation(() => FilePayload, {
    description: 'Puts an uploaded file to an agreement: as it was signed. Its parties can read it from then on.',
  })
  attachAgreementFile(
    @Arg('id', () => ID, { description: 'The agreement.' }) id: string,
    @Arg('input', () => AttachAgreementFileInput, { description: 'Which file.' }) input: AttachAgreementFileInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<FilePayload> {
    return context.act(info, input, async (act) => {
      const agreement = await requireAgreement(id, ['id']);
      return { file: recorded(fileReading, await putFileTo(act, input.fileId, 'agreement_id', agreement.id, 1)) };
    });
  }

  @Gate('engagements:write')
  @Mutation(() => RemovedPayload, { description: 'Removes a file from its record. Whoever uploaded it may.' })
  removeFile(
    @Arg('id', () => ID, { description: 'The file.' }) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<RemovedPayload> {
    return context.act(info, null, async (act) => ({ removedId: await removeFile(act, id) }));
  }
}

async function attachFile(act: Act, { fileId, toId }: AttachFileInput): Promise<string> {
  const { key, id, sensitivity } = await requireRecord(
    act,
    toId,
    ['person', 'organisation', 'engagement', 'commitment'],
    ['input', 'toId'],
  );
  return putFileTo(act, fileId, `${key.replace(/Id$/, '')}_id`, id, sensitivity);
}

/** The bytes stay until the daily sweep, so that a slip can be mended from a backup of the day. */
async function removeFile(act: Act, id: string): Promise<string> {
  const row = await requireVisibleRow<{
    id: string;
    created_by_id: string | null;
    removed_at: Date | null;
    sensitivity: number;
  }>(act, 'file', 'fil', id, 'file');
  if (row.removed_at) throw notFound('file');
  if (row.created_by_id !== act.by.accountId)
    throw refused('Somebody else uploaded this file. Ask them to remove it.', ['id']);
  const [{ isMaterial }] = (await currentManager().query(`select is_material($1) as "isMaterial"`, [row.id])) as [
    { isMaterial: boolean },
  ];
  if (isMaterial)
    throw refused('This file goes with a pitch or a press release, or proves something. It stays.', ['id']);
  await currentManager().update(StoredFile, { id: row.id }, { removedAt: act.now });
  act.touched('File', row.id, ['removedAt']);
  return id;
}
