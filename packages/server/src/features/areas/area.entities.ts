import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('county')
export class County {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'smallint' }) code: number;
  @Column({ type: 'text', name: 'iso_code' }) isoCode: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) capital: string;
}

@Entity('constituency')
export class Constituency {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'smallint' }) code: number;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'uuid', name: 'county_id' }) countyId: string;
}
