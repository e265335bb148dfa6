import { guardedReading } from '../../access';
import { Tag } from './tag.entities';
import { TagType } from './tag.type';

/** Tags are our own words on people; partners read none of them. */
export const tagReading = guardedReading(Tag, TagType, {
  id: 'tag',
  visible: (_, viewer) => viewer.kind === 'staff',
  fields: { name: { filter: true, sort: true } },
});
