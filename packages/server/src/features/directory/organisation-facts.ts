import type { Act } from '../../graphql';
import { DomainError, formatPartialDate, invalid, parsePartialDate, refused, told } from '../../kernel';
import type { DatePrecision } from '../../kernel';
import { currentManager } from '../../persistence';
import { type Organisation, requireOrganisation } from '../organisations';
import { areaOf } from '../references';
import type { AmendOrganisationInput, RecordOrganisationInput } from './organisation.inputs';
import { textsOf } from './texts';

const texts = ['shortName', 'summary', 'description', 'place', 'lawfulBasisSource'] as const;

/** The columns that follow from the input; those that are left out stay. */
export async function organisationFacts(
  act: Act,
  input: RecordOrganisationInput | AmendOrganisationInput,
  stored?: Organisation,
): Promise<Partial<Organisation>> {
  return {
    ...textsOf(input, texts),
    ...(input.iatiType !== undefined && { iatiType: input.iatiType }),
    ...lifetime(input, stored),
    ...(await areaOf(input, stored)),
    ...(input.lawfulBasis !== undefined && { lawfulBasis: input.lawfulBasis }),
    ...(input.lawfulBasisReviewedOn !== undefined && { lawfulBasisReviewedOn: input.lawfulBasisReviewedOn }),
    ...(input.parentId !== undefined && { parentId: await parentNamed(act, input.parentId, stored) }),
  };
}

function lifetime(
  { foundedOn, dissolvedOn }: Pick<AmendOrganisationInput, 'foundedOn' | 'dissolvedOn'>,
  stored?: Organisation,
): Partial<Organisation> {
  if (foundedOn === undefined && dissolvedOn === undefined) return {};
  const written = (day?: string | null, precision?: string | null): string | null =>
    day && precision ? formatPartialDate(day, precision as DatePrecision) : null;
  const [founded, dissolved] = [
    foundedOn === undefined ? written(stored?.foundedOn, stored?.foundedPrecision) : foundedOn,
    dissolvedOn === undefined ? written(stored?.dissolvedOn, stored?.dissolvedPrecision) : dissolvedOn,
  ].map((text) => (text ? parsePartialDate(text) : null));
  if (founded && dissolved && dissolved.last < founded.first)
    throw invalid('It cannot be dissolved before it was founded. Correct one of the two dates.', [
      'input',
      'dissolvedOn',
    ]);
  return {
    foundedOn: founded?.first ?? null,
    foundedPrecision: founded?.precision ?? null,
    dissolvedOn: dissolved?.last ?? null,
    dissolvedPrecision: dissolved?.precision ?? null,
  };
}

/** Whoever moves something in the tree of organisations waits for whoever is doing so: two moves could make a circle. */
const TREE = 'organisation.parent_id';

async function parentNamed(act: Act, id: string | null, stored?: Organisation): Promise<string | null> {
  if (id === null) return null;
  const path = ['input', 'parentId'];
  const parentId = await requireOrganisation(act, id, path);
  if (!stored || parentId === stored.parentId) return parentId;
  if (parentId === stored.id) throw refused('An organisation is not part of itself. Choose another one.', path);
  const manager = currentManager();
  await manager.query(`select pg_advisory_xact_lock(hashtext($1))`, [TREE]);
  const [circle] = (await manager.query(
    `with recursive above as (
       select id, parent_id from organisation where id = $1
       union select o.id, o.parent_id from organisation o join above a on o.id = a.parent_id)
     select (select name from organisation where id = $1) as name from above where id = $2`,
    [parentId, stored.id],
  )) as { name: string }[];
  if (circle)
    throw new DomainError(
      'REFUSED',
      told('{name} is itself part of {other}. Choose another organisation, or first take {name} out of it.', {
        name: circle.name,
        other: stored.name,
      }),
      path,
    );
  return parentId;
}
