import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Plain, Sealed } from '../../persistence';

/** What makes an organisation an outlet; one for each. */
@Entity('outlet')
export class Outlet {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'organisation_id' }) organisationId: string;
  @Column({ type: 'uuid', name: 'medium_id' }) mediumId: string;
  @Column({ type: 'text', nullable: true }) frequency: string | null;
  @Plain('codes of languages') @Column({ type: 'text', array: true, default: () => `'{}'` }) languages: string[];
  @Column({ type: 'boolean', name: 'is_nationwide', default: false }) isNationwide: boolean;
  @Sealed(3) @Column({ type: 'text', nullable: true }) deadlines: string | null;
  @Column({ type: 'text', nullable: true }) ownership: string | null;
  /** People reached, as `audienceSource` counted them on `audienceOn`: all three or none. */
  @Column({ type: 'integer', nullable: true }) audience: number | null;
  @Sealed(3) @Column({ type: 'text', name: 'audience_source', nullable: true }) audienceSource: string | null;
  @Column({ type: 'date', name: 'audience_on', nullable: true }) audienceOn: string | null;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', precision: 3, name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'uuid', name: 'created_by_id', nullable: true }) createdById: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'updated_at', default: () => 'now()' }) updatedAt: Date;
}

@Entity('outlet_county')
export class OutletCounty {
  @PrimaryColumn({ type: 'uuid', name: 'outlet_id' }) outletId: string;
  @PrimaryColumn({ type: 'uuid', name: 'county_id' }) countyId: string;
}
