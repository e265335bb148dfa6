import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('county')
export class County {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'int' }) code: number;
  @Column({ type: 'text' }) name: string;
}

@Entity('organisation')
export class Organisation {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'uuid', name: 'county_id', nullable: true }) countyId: string | null;
  @Column({ type: 'smallint' }) level: number;
}

@Entity('person')
export class Person {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text', name: 'first_name' }) firstName: string;
  @Column({ type: 'text', name: 'last_name' }) lastName: string;
  @Column({ type: 'text', nullable: true }) email: string | null;
  @Column({ type: 'smallint', nullable: true }) influence: number | null;
  @Column({ type: 'text', array: true }) languages: string[];
  @Column({ type: 'jsonb', nullable: true }) preferences: object | null;
  @Column({ type: 'boolean', name: 'is_journalist' }) isJournalist: boolean;
  @Column({ type: 'date', name: 'born_on', nullable: true }) bornOn: string | null;
  @Column({ type: 'text', name: 'born_precision', nullable: true }) bornPrecision: string | null;
  @Column({ type: 'uuid', name: 'county_id' }) countyId: string;
  @Column({ type: 'uuid', name: 'organisation_id', nullable: true }) organisationId: string | null;
  @Column({ type: 'bigint' }) followers: string;
  @Column({ type: 'smallint' }) level: number;
  @Column({ type: 'timestamptz', name: 'created_at' }) createdAt: Date;
}

@Entity('contact_card')
export class ContactCard {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'person_id' }) personId: string;
  @Column({ type: 'text' }) address: string;
}

@Entity('post')
export class Post {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) title: string;
}

@Entity('membership')
export class Membership {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'person_id' }) personId: string;
  @Column({ type: 'uuid', name: 'post_id' }) postId: string;
  @Column({ type: 'date', name: 'started_on' }) startedOn: string;
  @Column({ type: 'date', name: 'ended_on', nullable: true }) endedOn: string | null;
}

@Entity('engagement')
export class Engagement {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) kind: string;
  @Column({ type: 'timestamptz', name: 'starts_at' }) startsAt: Date;
  @Column({ type: 'text' }) subject: string;
  @Column({ type: 'text', nullable: true }) notes: string | null;
  @Column({ type: 'uuid', name: 'county_id', nullable: true }) countyId: string | null;
  @Column({ type: 'uuid', name: 'host_id', nullable: true }) hostId: string | null;
  @Column({ type: 'smallint' }) level: number;
}

@Entity('participation')
export class Participation {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'engagement_id' }) engagementId: string;
  @Column({ type: 'uuid', name: 'person_id', nullable: true }) personId: string | null;
  @Column({ type: 'uuid', name: 'organisation_id', nullable: true }) organisationId: string | null;
  @Column({ type: 'text' }) role: string;
}

@Entity('topic')
export class Topic {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) name: string;
}

@Entity('engagement_topic')
export class EngagementTopic {
  @PrimaryColumn({ type: 'uuid', name: 'engagement_id' }) engagementId: string;
  @PrimaryColumn({ type: 'uuid', name: 'topic_id' }) topicId: string;
  @PrimaryColumn({ type: 'boolean' }) main: boolean;
}

@Entity('commitment')
export class Commitment {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'person_id' }) personId: string;
  @Column({ type: 'text' }) text: string;
  @Column({ type: 'date', name: 'due_on', nullable: true }) dueOn: string | null;
  @Column({ type: 'boolean', name: 'is_open' }) isOpen: boolean;
}

@Entity('opened')
export class Opened {
  @PrimaryColumn({ type: 'uuid', name: 'record_id' }) recordId: string;
  @PrimaryColumn({ type: 'uuid', name: 'audience_id' }) audienceId: string;
  @Column({ type: 'timestamptz', name: 'expires_at' }) expiresAt: Date;
}

export const entities = [
  County,
  Organisation,
  Person,
  ContactCard,
  Post,
  Membership,
  Engagement,
  Participation,
  Topic,
  EngagementTopic,
  Commitment,
  Opened,
];
