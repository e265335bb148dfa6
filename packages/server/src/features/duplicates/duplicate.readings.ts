import { guardedReading, notKeptFrom, visibleBySensitivity } from '../../access';
import { type Row, type Sql, all, embedded, ranked, sql } from '../../reading';
import { Organisation, organisationReading } from '../organisations';
import { Person, personReading } from '../people';
import { PossibleDuplicateOrganisationType, PossibleDuplicatePersonType } from './duplicate.types';
import { Likeness } from './likeness';

const rounded = (value: Sql): Sql => sql`round((${value})::numeric, 3)::float8`;

const alikePeople = new Likeness('person');
const alikeOrganisations = new Likeness('organisation');

/** The person itself, with how it answers the question. */
export const duplicatePersonReading = guardedReading(Person, PossibleDuplicatePersonType, {
  visible: (row, viewer) =>
    all([visibleBySensitivity(row.sensitivity, row.id, viewer), notKeptFrom(viewer, row.consentsWithdrawn)]),
  fields: {
    reasons: { value: (row) => alikePeople.reasons(row), type: 'text[]' },
    similarity: { value: (row) => rounded(alikePeople.similarity(row)), type: 'float8' },
  },
  relations: { person: embedded(personReading, { sameVisibility: true }) },
});

export const duplicateOrganisationReading = guardedReading(Organisation, PossibleDuplicateOrganisationType, {
  visible: (row, viewer) => visibleBySensitivity(row.sensitivity, row.id, viewer),
  fields: {
    reasons: { value: (row) => alikeOrganisations.reasons(row), type: 'text[]' },
    similarity: { value: (row) => rounded(alikeOrganisations.similarity(row)), type: 'float8' },
  },
  relations: { organisation: embedded(organisationReading, { sameVisibility: true }) },
});

export const possibleDuplicatePeople = ranked(duplicatePersonReading, {
  rank: (row) => alikePeople.rank(row),
  order: [{ field: 'sortName' }],
  where: (row: Row<Person>) => sql`${row.mergedIntoId} is null`,
  conditions: { input: (row) => alikePeople.shares(row) },
});

export const possibleDuplicateOrganisations = ranked(duplicateOrganisationReading, {
  rank: (row) => alikeOrganisations.rank(row),
  order: [{ field: 'name' }],
  where: (row: Row<Organisation>) => sql`${row.mergedIntoId} is null`,
  conditions: { input: (row) => alikeOrganisations.shares(row) },
});
