import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Plain } from '../../persistence';

/** Anybody could read it in the press. */
const published = 'the press published it';

/** One piece of coverage in one outlet. */
@Entity('clipping')
export class Clipping {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  /** The outlet. */
  @Column({ type: 'uuid', name: 'organisation_id' }) organisationId: string;
  @Column({ type: 'uuid', name: 'type_id' }) typeId: string;
  @Column({ type: 'uuid', name: 'medium_id', nullable: true }) mediumId: string | null;
  @Column({ type: 'date', name: 'published_on' }) publishedOn: string;
  /** Kept by the database: the beginning of that day in Nairobi. */
  @Column({ type: 'timestamptz', precision: 3, insert: false, update: false }) at: Date;
  @Plain(published) @Column({ type: 'text' }) headline: string;
  @Plain(published) @Column({ type: 'text', nullable: true }) byline: string | null;
  @Plain('a code of a language') @Column({ type: 'text', default: 'en' }) language: string;
  @Column({ type: 'text', nullable: true }) depth: string | null;
  @Column({ type: 'text', nullable: true }) tone: string | null;
  @Plain(published) @Column({ type: 'text', nullable: true }) address: string | null;
  @Plain(published) @Column({ type: 'text', name: 'address_key', nullable: true }) addressKey: string | null;
  /** People reached, as `reachSource` counted them: both or none. */
  @Column({ type: 'integer', nullable: true }) reach: number | null;
  @Plain('who counts readers') @Column({ type: 'text', name: 'reach_source', nullable: true }) reachSource:
    string | null;
  @Plain(published) @Column({ type: 'text', nullable: true }) text: string | null;
  @Plain(published) @Column({ type: 'text', name: 'text_sha256', nullable: true }) textSha256: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'archived_at', nullable: true }) archivedAt: Date | null;
  @Column({ type: 'uuid', name: 'pitch_id', nullable: true }) pitchId: string | null;
  @Column({ type: 'uuid', name: 'enquiry_id', nullable: true }) enquiryId: string | null;
  @Column({ type: 'uuid', name: 'media_event_id', nullable: true }) mediaEventId: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'uuid', name: 'created_by_id', nullable: true }) createdById: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'updated_at', default: () => 'now()' }) updatedAt: Date;
  @Column({ type: 'integer', default: 1 }) version: number;
}

/** Who wrote it, or was quoted for us. */
@Entity('clipping_person')
export class ClippingPerson {
  @PrimaryColumn({ type: 'uuid', name: 'clipping_id' }) clippingId: string;
  @PrimaryColumn({ type: 'uuid', name: 'person_id' }) personId: string;
  @PrimaryColumn({ type: 'text' }) part: string;
}

@Entity('clipping_message')
export class ClippingMessage {
  @PrimaryColumn({ type: 'uuid', name: 'clipping_id' }) clippingId: string;
  @PrimaryColumn({ type: 'uuid', name: 'message_id' }) messageId: string;
}

@Entity('clipping_beat')
export class ClippingBeat {
  @PrimaryColumn({ type: 'uuid', name: 'clipping_id' }) clippingId: string;
  @PrimaryColumn({ type: 'uuid', name: 'beat_id' }) beatId: string;
}

/** A view: its beats and what they are part of, each once. */
@Entity('clipping_beat_within', { synchronize: false })
export class ClippingBeatWithin {
  @PrimaryColumn({ type: 'uuid', name: 'clipping_id' }) clippingId: string;
  @PrimaryColumn({ type: 'uuid', name: 'beat_id' }) beatId: string;
}

/** A view: the counties that its outlet reaches. */
@Entity('clipping_county', { synchronize: false })
export class ClippingCounty {
  @PrimaryColumn({ type: 'uuid', name: 'clipping_id' }) clippingId: string;
  @PrimaryColumn({ type: 'uuid', name: 'county_id' }) countyId: string;
}
