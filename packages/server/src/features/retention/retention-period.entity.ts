import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RetentionClass } from './retention.enums';

/** How long one class is kept: years for people, days for the rest. */
@Entity('retention_period')
export class RetentionPeriod {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text', name: 'class' }) retentionClass: RetentionClass;
  @Column({ type: 'integer' }) keep: number;
  @Column({ type: 'integer' }) least: number;
  @Column({ type: 'integer' }) most: number;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', precision: 3, name: 'amended_at', nullable: true }) amendedAt: Date | null;
  @Column({ type: 'uuid', name: 'amended_by_id', nullable: true }) amendedById: string | null;
}
