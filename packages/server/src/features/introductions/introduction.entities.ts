import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('introduction_request')
export class IntroductionRequest {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'coalition_id' }) coalitionId: string;
  /** None when it is the programme itself that asks. */
  @Column({ type: 'uuid', name: 'house_id', nullable: true }) houseId: string | null;
  @Column({ type: 'text' }) wanted: string;
  @Column({ type: 'text' }) purpose: string;
  @Column({ type: 'date', name: 'ends_on' }) endsOn: string;
  @Column({ type: 'timestamptz', precision: 3, name: 'closed_at', nullable: true }) closedAt: Date | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'uuid', name: 'created_by_id', nullable: true }) createdById: string | null;
}

/** Only what whoever introduces chose to say. */
@Entity('introduction_offer')
export class IntroductionOffer {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'request_id' }) requestId: string;
  @Column({ type: 'uuid', name: 'house_id', nullable: true }) houseId: string | null;
  @Column({ type: 'text' }) introducer: string;
  @Column({ type: 'text' }) message: string;
  @Column({ type: 'text', nullable: true }) contact: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'uuid', name: 'created_by_id', nullable: true }) createdById: string | null;
}

@Entity('introduction_decline')
export class IntroductionDecline {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'request_id' }) requestId: string;
  @Column({ type: 'uuid', name: 'house_id', nullable: true }) houseId: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'uuid', name: 'created_by_id', nullable: true }) createdById: string | null;
}
