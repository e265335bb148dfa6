import { Field, ObjectType } from 'type-graphql';
import { DateTime, Node, connectionOf } from '../../graphql';
import { PersonType } from '../people';

@ObjectType('AnnouncedPitch', {
  implements: Node,
  description:
    'That a partner house pitched somebody, and nothing of what. The house itself sees it, and nobody else: others are held by it and do not learn by whom.',
})
export class AnnouncedPitchType extends Node {
  @Field(() => PersonType, {
    nullable: true,
    description: 'Whom; null where they are not shared with the house any more.',
  })
  person: PersonType | null;

  @Field(() => DateTime, { description: 'When it was announced.' })
  announcedAt: Date;
}

export const AnnouncedPitchConnection = connectionOf(() => AnnouncedPitchType, 'AnnouncedPitch', {
  description: 'Announced pitches of the own house, the newest first.',
});
