import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The name by which an OpenID provider knows an account: never its address, which may be given to somebody else. */
@Entity('external_identity')
export class ExternalIdentity {
  @PrimaryColumn({ type: 'text' }) issuer: string;
  @PrimaryColumn({ type: 'text' }) subject: string;
  @Column({ type: 'uuid', name: 'account_id' }) accountId: string;
  @Column({ type: 'timestamptz', precision: 3, name: 'created_at', default: () => 'now()' }) createdAt: Date;
}
