import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Plain, Sealed } from '../../persistence';

@Entity('file')
export class StoredFile {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'person_id', nullable: true }) personId: string | null;
  @Column({ type: 'uuid', name: 'organisation_id', nullable: true }) organisationId: string | null;
  @Column({ type: 'uuid', name: 'engagement_id', nullable: true }) engagementId: string | null;
  @Column({ type: 'uuid', name: 'commitment_id', nullable: true }) commitmentId: string | null;
  @Column({ type: 'uuid', name: 'agreement_id', nullable: true }) agreementId: string | null;
  @Column({ type: 'uuid', name: 'media_event_id', nullable: true }) mediaEventId: string | null;
  /** The clipping whose archived copy it is. */
  @Column({ type: 'uuid', name: 'clipping_id', nullable: true }) clippingId: string | null;
  @Sealed(3) @Column({ type: 'text' }) name: string;
  @Plain('one of few words') @Column({ type: 'text', name: 'media_type' }) mediaType: string;
  @Column({ type: 'integer' }) size: number;
  /** Sealed as the bytes are: it would tell whether they are those of a file that somebody has. */
  @Sealed(3) @Column({ type: 'text' }) sha256: string;
  /** The checksum again, where the bytes are not sealed. The database keeps it. */
  @Plain('null where the file is sealed')
  @Column({ type: 'text', name: 'plain_sha256', nullable: true, insert: false, update: false })
  plainSha256: string | null;
  @Column({ type: 'smallint', default: 1 }) sensitivity: number;
  @Column({ type: 'timestamptz', precision: 3, name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'uuid', name: 'created_by_id', nullable: true }) createdById: string | null;
  /** It is not handed out before; what it goes with may keep it back longer. */
  @Column({ type: 'timestamptz', precision: 3, name: 'embargo_until', nullable: true }) embargoUntil: Date | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'removed_at', nullable: true }) removedAt: Date | null;
}

/** The bytes of all open files of one checksum, kept once and in the database, so that a backup is whole. */
@Entity('file_content')
export class FileContent {
  @PrimaryColumn({ type: 'text' }) sha256: string;
  @Column({ type: 'bytea' }) bytes: Buffer;
}

/** A part of the bytes of one sealed file, encrypted. */
@Entity('file_piece')
export class FilePiece {
  @PrimaryColumn({ type: 'uuid', name: 'file_id' }) fileId: string;
  @PrimaryColumn({ type: 'integer' }) position: number;
  @Column({ type: 'text', name: 'key_id' }) keyId: string;
  @Column({ type: 'bytea' }) bytes: Buffer;
}
