import { guardedReading, visibleUnderParents, witnessed } from '../../access';
import { extend, many, one, partialDay } from '../../reading';
import { constituencyReading, countyReading } from '../areas';
import { organisationReading } from '../organisations';
import { termReading } from '../vocabularies';
import { Post } from './post.entity';
import { PostType } from './post.type';

export const postReading = guardedReading(Post, PostType, {
  id: 'pst',
  witness: (row, viewer) => witnessed('Post', row, viewer),
  visible: (row, viewer) => visibleUnderParents(row, [{ table: 'organisation', id: row.organisationId }], viewer),
  fields: {
    label: { filter: true, sort: true },
    startedOn: { value: (row) => partialDay(row.startedOn, row.startedPrecision), type: 'text', nullable: true },
    endedOn: { value: (row) => partialDay(row.endedOn, row.endedPrecision), type: 'text', nullable: true },
    version: {},
  },
  relations: {
    organisation: one(organisationReading, { by: 'organisationId', sameVisibility: true }),
    kind: one(termReading, { by: 'kindId', sameVisibility: true }),
    county: one(countyReading, { by: 'countyId', sameVisibility: true }),
    constituency: one(constituencyReading, { by: 'constituencyId', sameVisibility: true }),
  },
});

export const organisationPosts = extend(organisationReading, {
  relations: { posts: many(postReading, { on: 'organisationId', order: [{ field: 'label' }] }) },
});
