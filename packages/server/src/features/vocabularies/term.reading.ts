import { guardedReading } from '../../access';
import { one, sql } from '../../reading';
import { Term } from './term.entity';
import { TermType } from './term.type';

/** Vocabularies are no secret: whoever is signed in may read them. */
export const termReading = guardedReading(Term, TermType, {
  id: 'trm',
  visible: (_, viewer) => viewer.kind !== 'nobody',
  fields: {
    vocabulary: { filter: true },
    code: { filter: true },
    standardCode: {},
    labelEn: {},
    labelSw: {},
    inverseLabelEn: {},
    inverseLabelSw: {},
    isSymmetric: {},
    fromKind: {},
    toKind: {},
    isProtected: {},
    position: {},
    isRetired: { value: (row) => sql`(${row.retiredAt} is not null)`, type: 'boolean' },
    version: {},
  },
});

/** Declared apart, since a declaration cannot name itself. */
export const termTree = {
  parent: one(termReading, { by: 'parentId', sameVisibility: true }),
  impliesKind: one(termReading, { by: 'impliesKindId', sameVisibility: true }),
};
