import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What can be searched, kept by the database itself; its id is the record's own. */
@Entity('search_entry')
export class SearchEntry {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) kind: string;
  @Column({ type: 'uuid', name: 'person_id', nullable: true }) personId: string | null;
  @Column({ type: 'uuid', name: 'organisation_id', nullable: true }) organisationId: string | null;
  @Column({ type: 'uuid', name: 'post_id', nullable: true }) postId: string | null;
  @Column({ type: 'uuid', name: 'engagement_id', nullable: true }) engagementId: string | null;
  /** All names of the record, without accents, apostrophes and capitals. */
  @Column({ type: 'text' }) folded: string;
  @Column({ type: 'smallint' }) sensitivity: number;
  @Column({ type: 'timestamptz', precision: 3, name: 'recent_at' }) recentAt: Date;
}
