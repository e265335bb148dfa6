import { newId, told } from '../../../kernel';
import { type Known, type KnownPlace, addTo } from '../matching/known';
import { fold } from '../rows/fold';
import type { WishedPlace } from '../rows/wish';
import type { RowWork } from './batch';
import type { Planning } from './planning';

/** A membership that a row speaks of: added, or given what it lacks where it is there. */
export function placeIn(planning: Planning, known: Known, wished: WishedPlace, work: RowWork): void {
  const organisationId = planning.registry.needOrganisation(wished.organisation, work);
  const postId = wished.post && planning.registry.needPost(organisationId, wished.post, work);
  addTo(known.counties, wished.post?.countyId);
  addTo(known.constituencies, wished.post?.constituencyId);
  const there = known.places
    .filter((place) => place.organisationId === organisationId && isSame(place, wished, postId))
    .sort((one, other) => closeness(other, postId) - closeness(one, postId))[0];
  if (there) complete(there, known.isSealed ? { ...wished, role: null } : wished, postId, work);
  else {
    const place = {
      id: newId(),
      organisationId,
      postId,
      role: wished.role,
      startedOn: wished.startedOn,
      endedOn: null,
      version: 1,
    };
    known.places.push(place);
    work.insert(
      'membership',
      {
        id: place.id,
        person_id: known.id,
        organisation_id: organisationId,
        post_id: postId,
        role: wished.role,
        started_on: wished.startedOn,
        started_precision: wished.startedPrecision,
        source: planning.fileName,
        ...work.at,
      },
      known.id,
    );
    work.adds.push(told('a place in {organisation}', { organisation: wished.organisation.name }));
  }
}

/** One that has ended is the one that is meant, unless the list says that it began later. */
function isSame(place: KnownPlace, { role, startedOn }: WishedPlace, postId: string | null): boolean {
  if (postId && place.postId && postId !== place.postId) return false;
  if (role && place.role && fold(role) !== fold(place.role)) return false;
  return !(place.endedOn && startedOn && startedOn > place.endedOn);
}

const closeness = ({ postId, endedOn }: KnownPlace, wished: string | null): number =>
  (postId === wished ? 2 : 0) + (endedOn ? 0 : 1);

function complete(place: KnownPlace, wished: WishedPlace, postId: string | null, work: RowWork): void {
  const fitsEnd = !place.endedOn || (wished.startedOn ?? '') <= place.endedOn;
  const values = {
    ...(!place.postId && postId && { post_id: postId }),
    ...(!place.role && wished.role && { role: wished.role }),
    ...(!place.startedOn &&
      wished.startedOn &&
      fitsEnd && { started_on: wished.startedOn, started_precision: wished.startedPrecision }),
  };
  if (Object.keys(values).length === 0) return;
  work.change('membership', place.id, values, { version: place.version }, { version: place.version + 1 });
  Object.assign(place, {
    version: place.version + 1,
    postId: place.postId ?? postId,
    role: place.role ?? wished.role,
    startedOn: place.startedOn ?? wished.startedOn,
  });
  work.adds.push(told('more on the place in {organisation}', { organisation: wished.organisation.name }));
}
