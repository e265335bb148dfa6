import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('tag')
export class Tag {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'timestamptz', precision: 3, name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'uuid', name: 'created_by_id', nullable: true }) createdById: string | null;
}

@Entity('person_tag')
export class PersonTag {
  @PrimaryColumn({ type: 'uuid', name: 'person_id' }) personId: string;
  @PrimaryColumn({ type: 'uuid', name: 'tag_id' }) tagId: string;
}

@Entity('organisation_tag')
export class OrganisationTag {
  @PrimaryColumn({ type: 'uuid', name: 'organisation_id' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid', name: 'tag_id' }) tagId: string;
}
