import { holdVisible } from '../../access';
import type { Act } from '../../graphql';
import { newId, notFound, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';
import { Organisation } from './organisation.entity';

/** An organisation that is named in passing: by id, or by a name that is found or made. */
export interface NamedOrganisation {
  readonly organisationId?: string | null;
  readonly organisationName?: string | null;
  /** Kind of a new one, as uuid; `other` when left out. */
  readonly kindId?: string | null;
}

/** The uuid of a visible organisation, held. @throws DomainError NOT_FOUND at the path. */
export async function requireOrganisation(act: Act, id: string, path: readonly string[]): Promise<string> {
  const uuid = uuidFromOpaque('org', id);
  if (!uuid || !(await holdVisible(currentManager(), 'organisation', [uuid], act.by)).has(uuid))
    throw notFound('organisation', path);
  return uuid;
}

/**
 * Finds the organisation by its id, by its name or short name (accents, capitals and apostrophes aside), or makes it.
 * Null when nothing was named.
 */
export async function organisationByName(
  act: Act,
  named: NamedOrganisation,
  path: readonly string[],
): Promise<string | null> {
  if (named.organisationId) return requireOrganisation(act, named.organisationId, [...path, 'organisationId']);
  const name = named.organisationName?.replaceAll(/\s+/g, ' ').trim();
  if (!name) return null;
  const manager = currentManager();
  // Where the one that was found is merged before it can be held, the one that it was merged into may be found by now.
  const known = (await heldByName(name)) ?? (await heldByName(name));
  if (known) return known;
  const id = newId();
  await manager.query(
    `insert into organisation (id, name, kind_id, created_at, updated_at, created_by_id)
     values ($1, $2, coalesce($3, (select id from term where vocabulary = 'ORGANISATION_KIND' and code = 'other')), $4, $4, $5)`,
    [id, name, named.kindId ?? null, act.now, act.by.accountId],
  );
  act.touched(Organisation.name, id);
  act.tell('OrganisationRecorded', id);
  return id;
}

async function heldByName(name: string): Promise<string | null> {
  const [known] = (await currentManager().query(
    `select id from organisation
     where (fold(name) = fold($1) or fold(short_name) = fold($1)) and merged_into_id is null and sensitivity <= 1
     order by fold(name) = fold($1) desc, created_at limit 1 for key share`,
    [name],
  )) as { id: string }[];
  return known?.id ?? null;
}
