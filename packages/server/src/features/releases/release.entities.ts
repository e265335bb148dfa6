import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is told to the whole press at once: a text in one or two languages, in versions. */
@Entity('press_release')
export class PressRelease {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'timestamptz', precision: 3, name: 'embargo_until', nullable: true }) embargoUntil: Date | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'publish_at', nullable: true }) publishAt: Date | null;
  @Column({ type: 'uuid', name: 'published_version_id', nullable: true }) publishedVersionId: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'corrected_at', nullable: true }) correctedAt: Date | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'withdrawn_at', nullable: true }) withdrawnAt: Date | null;
  @Column({ type: 'text', name: 'withdrawal_reason', nullable: true }) withdrawalReason: string | null;
  /** From when on everybody may read it. The database keeps it. */
  @Column({ type: 'timestamptz', precision: 3, name: 'public_at', nullable: true, insert: false, update: false })
  publicAt: Date | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'uuid', name: 'created_by_id', nullable: true }) createdById: string | null;
  @Column({ type: 'integer', default: 1 }) version: number;
}

/** What a release said at a time: kept as it was once it had been submitted. */
@Entity('press_release_version')
export class PressReleaseVersion {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'press_release_id' }) pressReleaseId: string;
  @Column({ type: 'integer' }) number: number;
  @Column({ type: 'text', default: 'DRAFT' }) status: string;
  @Column({ type: 'text', nullable: true }) contact: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'uuid', name: 'created_by_id', nullable: true }) createdById: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'submitted_at', nullable: true }) submittedAt: Date | null;
  @Column({ type: 'uuid', name: 'submitted_by_id', nullable: true }) submittedById: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'approved_at', nullable: true }) approvedAt: Date | null;
  @Column({ type: 'uuid', name: 'approved_by_id', nullable: true }) approvedById: string | null;
  @Column({ type: 'text', name: 'return_reason', nullable: true }) returnReason: string | null;
}

/** A version in one language. */
@Entity('press_release_text')
export class PressReleaseText {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'version_id' }) versionId: string;
  @Column({ type: 'text' }) language: string;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'text', default: '' }) summary: string;
  @Column({ type: 'text', default: '[]' }) body: string;
  @Column({ type: 'text', nullable: true }) boilerplate: string | null;
  @Column({ type: 'text', nullable: true }) correction: string | null;
}

@Entity('press_release_author')
export class PressReleaseAuthor {
  @PrimaryColumn({ type: 'uuid', name: 'version_id' }) versionId: string;
  @PrimaryColumn({ type: 'uuid', name: 'account_id' }) accountId: string;
}

@Entity('press_release_material')
export class PressReleaseMaterial {
  @PrimaryColumn({ type: 'uuid', name: 'version_id' }) versionId: string;
  @PrimaryColumn({ type: 'uuid', name: 'file_id' }) fileId: string;
}
