import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Plain, Sealed } from '../../persistence';

@Entity('person')
export class Person {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  /** As they are called, honorific excluded. */
  @Plain('lists are ordered by names, and people found by them') @Column({ type: 'text' }) name: string;
  @Plain('lists are ordered by names, and people found by them')
  @Column({ type: 'text', name: 'given_name', nullable: true })
  givenName: string | null;
  @Plain('lists are ordered by names, and people found by them')
  @Column({ type: 'text', name: 'family_name', nullable: true })
  familyName: string | null;
  @Plain('lists are ordered by names, and people found by them')
  @Column({ type: 'text', name: 'additional_name', nullable: true })
  additionalName: string | null;
  @Plain('lists are ordered by names, and people found by them')
  @Column({ type: 'text', name: 'patronymic_name', nullable: true })
  patronymicName: string | null;
  @Plain('it is part of the name') @Column({ type: 'text', name: 'honorific_prefix', nullable: true }) honorificPrefix:
    string | null;
  @Plain('it is part of the name') @Column({ type: 'text', name: 'honorific_suffix', nullable: true }) honorificSuffix:
    string | null;
  @Plain('lists are ordered by names, and people found by them')
  @Column({ type: 'text', name: 'sort_name' })
  sortName: string;
  @Plain('one of few words') @Column({ type: 'text', nullable: true }) gender: string | null;
  @Column({ type: 'date', name: 'born_on', nullable: true }) bornOn: string | null;
  @Column({ type: 'text', name: 'born_precision', nullable: true }) bornPrecision: string | null;
  @Sealed(3) @Column({ type: 'text', nullable: true }) summary: string | null;
  @Sealed(3) @Column({ type: 'text', nullable: true }) biography: string | null;
  @Column({ type: 'uuid', name: 'county_id', nullable: true }) countyId: string | null;
  @Column({ type: 'uuid', name: 'constituency_id', nullable: true }) constituencyId: string | null;
  @Sealed(3) @Column({ type: 'text', nullable: true }) place: string | null;
  @Plain('codes of languages') @Column({ type: 'text', array: true, default: () => `'{}'` }) languages: string[];
  @Plain('one of few words') @Column({ type: 'text', name: 'preferred_channel', nullable: true }) preferredChannel:
    string | null;
  @Column({ type: 'text', name: 'lawful_basis', nullable: true }) lawfulBasis: string | null;
  @Sealed(3) @Column({ type: 'text', name: 'lawful_basis_source', nullable: true }) lawfulBasisSource: string | null;
  @Column({ type: 'date', name: 'lawful_basis_reviewed_on', nullable: true }) lawfulBasisReviewedOn: string | null;
  @Column({ type: 'smallint', name: 'contact_rhythm_days', nullable: true }) contactRhythmDays: number | null;
  @Column({ type: 'smallint', default: 1 }) sensitivity: number;
  /** Kept by the database from what they said: purposes for which their consent stands withdrawn. */
  @Plain('names of purposes')
  @Column({ type: 'text', array: true, name: 'consents_withdrawn', default: () => `'{}'` })
  consentsWithdrawn: string[];
  /** Kept by the database from their wishes: they asked not to be contacted at all. */
  @Column({ type: 'boolean', name: 'refuses_contact', default: false }) refusesContact: boolean;
  /** Kept by the database from the engagements held. */
  @Column({ type: 'timestamptz', precision: 3, name: 'last_engaged_at', nullable: true }) lastEngagedAt: Date | null;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', precision: 3, name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'uuid', name: 'created_by_id', nullable: true }) createdById: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'updated_at', default: () => 'now()' }) updatedAt: Date;
  /** The partner that brought it in, where one did: it sees what it contributed. */
  @Column({ type: 'uuid', name: 'contributed_by_id', nullable: true }) contributedById: string | null;
  /** When they were erased by right: from then on the name is a pseudonym. */
  @Column({ type: 'timestamptz', precision: 3, name: 'erased_at', nullable: true }) erasedAt: Date | null;
  @Column({ type: 'uuid', name: 'merged_into_id', nullable: true }) mergedIntoId: string | null;
}

/** A kind that was given by hand, beside those that follow from posts and memberships. */
@Entity('person_kind')
export class PersonKind {
  @PrimaryColumn({ type: 'uuid', name: 'person_id' }) personId: string;
  @PrimaryColumn({ type: 'uuid', name: 'kind_id' }) kindId: string;
}

/** A view: what each person is today, given or following from what they hold. */
@Entity('person_kind_today', { synchronize: false })
export class PersonKindToday {
  @PrimaryColumn({ type: 'uuid', name: 'person_id' }) personId: string;
  @PrimaryColumn({ type: 'uuid', name: 'kind_id' }) kindId: string;
}
