import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Records of one kind that answer to all of these: those that come to do so later are in it, too. */
@Entity('saved_selection')
export class SavedSelection {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text', name: 'record_kind' }) recordKind: string;
  @Column({ type: 'uuid', array: true, name: 'topic_ids', default: () => `'{}'` }) topicIds: string[];
  @Column({ type: 'uuid', array: true, name: 'type_ids', default: () => `'{}'` }) typeIds: string[];
  @Column({ type: 'uuid', array: true, name: 'county_ids', default: () => `'{}'` }) countyIds: string[];
  @Column({ type: 'uuid', array: true, name: 'tag_ids', default: () => `'{}'` }) tagIds: string[];
  @Column({ type: 'timestamptz', precision: 3, name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'uuid', name: 'created_by_id', nullable: true }) createdById: string | null;
}

/** What it opens is written to `record_audience` by the database, see `apply_grants`. */
@Entity('share_grant')
export class ShareGrant {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text', name: 'record_kind' }) recordKind: string;
  @Column({ type: 'uuid', name: 'person_id', nullable: true }) personId: string | null;
  @Column({ type: 'uuid', name: 'organisation_id', nullable: true }) organisationId: string | null;
  @Column({ type: 'uuid', name: 'engagement_id', nullable: true }) engagementId: string | null;
  @Column({ type: 'uuid', name: 'selection_id', nullable: true }) selectionId: string | null;
  @Column({ type: 'uuid', name: 'to_organisation_id', nullable: true }) toOrganisationId: string | null;
  @Column({ type: 'uuid', name: 'to_coalition_id', nullable: true }) toCoalitionId: string | null;
  @Column({ type: 'smallint', name: 'field_set' }) fieldSet: number;
  @Column({ type: 'text' }) may: string;
  @Column({ type: 'text' }) purpose: string;
  @Column({ type: 'uuid', name: 'agreement_id' }) agreementId: string;
  /** The last day on which it opens anything. */
  @Column({ type: 'date', name: 'expires_on', nullable: true }) expiresOn: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'withdrawn_at', nullable: true }) withdrawnAt: Date | null;
  @Column({ type: 'uuid', name: 'withdrawn_by_id', nullable: true }) withdrawnById: string | null;
  @Column({ type: 'text', name: 'withdrawal_reason', nullable: true }) withdrawalReason: string | null;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', precision: 3, name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'uuid', name: 'created_by_id', nullable: true }) createdById: string | null;
}
