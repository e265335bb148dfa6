import { Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { DataSource } from 'typeorm';
import { Gate } from '../../graphql';

@ObjectType('MailStatus', { description: 'Whether mail can go out, and what waits.' })
export class MailStatusType {
  @Field(() => Boolean, { description: 'Whether a mail server is set up (`SMTP_URL`). Without one nothing is sent.' })
  canSend: boolean;

  @Field(() => Int, { description: 'How many mails wait for their next attempt.' })
  waiting: number;
}

@Resolver()
export class MailStatusResolver {
  constructor(
    private readonly dataSource: DataSource,
    private readonly canSend: () => boolean,
  ) {}

  @Gate('media:read')
  @Query(() => MailStatusType, { description: 'Whether mail can go out at this installation.' })
  async mailStatus(): Promise<MailStatusType> {
    const [{ waiting }] = (await this.dataSource.query(
      `select count(*)::int as waiting from outgoing_mail where status = 'QUEUED'`,
    )) as [{ waiting: number }];
    return { canSend: this.canSend(), waiting };
  }
}
