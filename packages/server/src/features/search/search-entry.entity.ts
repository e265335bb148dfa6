import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What can be searched, kept by the database itself; its id is the record's own. */
@Entity('search_entry')
export class SearchEntry {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) kind: string;
  /** The person, or whom a note is on; so with organisations and engagements. */
  @Column({ type: 'uuid', name: 'person_id', nullable: true }) personId: string | null;
  @Column({ type: 'uuid', name: 'organisation_id', nullable: true }) organisationId: string | null;
  @Column({ type: 'uuid', name: 'post_id', nullable: true }) postId: string | null;
  @Column({ type: 'uuid', name: 'engagement_id', nullable: true }) engagementId: string | null;
  @Column({ type: 'uuid', name: 'note_id', nullable: true }) noteId: string | null;
  @Column({ type: 'uuid', name: 'tag_id', nullable: true }) tagId: string | null;
  @Column({ type: 'uuid', name: 'term_id', nullable: true }) termId: string | null;
  /** All names of the record, without accents, apostrophes and capitals. */
  @Column({ type: 'text' }) folded: string;
  @Column({ type: 'smallint' }) sensitivity: number;
  @Column({ type: 'timestamptz', precision: 3, name: 'recent_at' }) recentAt: Date;
  /** Its kind and how closed it is with all that it hangs on. */
  @Column({ type: 'smallint', default: 0 }) shelf: number;
  /** Counties and terms that it can be filtered by. */
  @Column({ type: 'uuid', array: true, default: '{}' }) facets: string[];
  /** The words of its names, and of its text where that is not closed. */
  @Column({ type: 'tsvector', default: '' }) words: string;
}
