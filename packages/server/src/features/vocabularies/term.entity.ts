import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('term')
export class Term {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) vocabulary: string;
  @Column({ type: 'text' }) code: string;
  @Column({ type: 'text', name: 'label_en' }) labelEn: string;
  @Column({ type: 'text', name: 'label_sw' }) labelSw: string;
  @Column({ type: 'text', name: 'inverse_label_en', nullable: true }) inverseLabelEn: string | null;
  @Column({ type: 'text', name: 'inverse_label_sw', nullable: true }) inverseLabelSw: string | null;
  @Column({ type: 'boolean', name: 'is_symmetric', default: false }) isSymmetric: boolean;
  @Column({ type: 'text', name: 'from_kind', nullable: true }) fromKind: string | null;
  @Column({ type: 'text', name: 'to_kind', nullable: true }) toKind: string | null;
  @Column({ type: 'boolean', name: 'is_protected', default: false }) isProtected: boolean;
  @Column({ type: 'uuid', name: 'implies_kind_id', nullable: true }) impliesKindId: string | null;
  @Column({ type: 'uuid', name: 'parent_id', nullable: true }) parentId: string | null;
  @Column({ type: 'text', name: 'standard_code', nullable: true }) standardCode: string | null;
  @Column({ type: 'integer', default: 0 }) position: number;
  @Column({ type: 'timestamptz', precision: 3, name: 'retired_at', nullable: true }) retiredAt: Date | null;
  @Column({ type: 'integer', default: 1 }) version: number;
}
