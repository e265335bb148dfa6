import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Plain } from '../../persistence';

const left = 'it leaves the house as it stands; to nobody closed is anything sent';

/** One mail to one recipient, with what became of it. */
@Entity('outgoing_mail')
export class OutgoingMail {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Plain('one of few words') @Column({ type: 'text' }) purpose: string;
  @Column({ type: 'uuid', name: 'person_id', nullable: true }) personId: string | null;
  @Plain(left) @Column({ type: 'text', name: 'to_address' }) toAddress: string;
  @Plain(left) @Column({ type: 'text', name: 'to_name', nullable: true }) toName: string | null;
  @Plain(left) @Column({ type: 'text', name: 'reply_to', nullable: true }) replyTo: string | null;
  @Plain(left) @Column({ type: 'text' }) subject: string;
  @Plain(left) @Column({ type: 'text' }) body: string;
  @Column({ type: 'boolean', name: 'may_opt_out', default: false }) mayOptOut: boolean;
  @Column({ type: 'text', default: 'QUEUED' }) status: string;
  @Column({ type: 'smallint', default: 0 }) attempts: number;
  @Column({ type: 'timestamptz', precision: 3, name: 'next_attempt_at', default: () => 'now()' }) nextAttemptAt: Date;
  @Column({ type: 'timestamptz', precision: 3, name: 'sent_at', nullable: true }) sentAt: Date | null;
  @Plain('a code') @Column({ type: 'text', nullable: true }) failure: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'uuid', name: 'created_by_id', nullable: true }) createdById: string | null;
}

@Entity('outgoing_mail_file')
export class OutgoingMailFile {
  @PrimaryColumn({ type: 'uuid', name: 'mail_id' }) mailId: string;
  @PrimaryColumn({ type: 'uuid', name: 'file_id' }) fileId: string;
}

/** Somebody asked for no more mail of a purpose. */
@Entity('mail_opt_out')
export class MailOptOut {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'person_id' }) personId: string;
  @Plain('one of few words') @Column({ type: 'text' }) purpose: string;
  @Column({ type: 'uuid', name: 'mail_id', nullable: true }) mailId: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'opted_out_at', default: () => 'now()' }) optedOutAt: Date;
}
