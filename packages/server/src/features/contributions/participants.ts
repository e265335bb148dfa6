import { holdVisible } from '../../access';
import type { Act } from '../../graphql';
import { DomainError, invalid, newId, notFound, refused, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';
import type { ResolvedParticipant } from '../engagement-log';
import { Attendance, ParticipantRole } from '../engagements';
import { ShareRight } from '../sharing';
import { addNewcomer } from './contribute-person';
import type { ContributedParticipantInput } from './contribution.inputs';
import { ownHouse } from './own-house';
import { rightsOn } from './rights';

const path = (index: number, ...more: string[]): string[] => ['input', 'participants', String(index), ...more];

/**
 * Who takes part in what a partner contributes. In which posts is left to staff: what people hold may be nothing that
 * the partner knows of.
 *
 * @param host the house itself, where it is to be written down first.
 */
export async function contributedParticipants(
  act: Act,
  host: string | null,
  inputs: readonly ContributedParticipantInput[],
  isHeld: boolean,
): Promise<ResolvedParticipant[]> {
  inputs.forEach((input, index) => {
    if ([input.personId, input.organisationId, input.newPerson].filter(Boolean).length !== 1)
      throw invalid(
        'A participant is a person, an organisation or somebody new: name exactly one of them.',
        path(index),
      );
  });
  const people = await addable(act, 'person', inputs);
  const organisations = await addable(act, 'organisation', inputs);
  const found: ResolvedParticipant[] = host
    ? [taking(isHeld, { organisation_id: host }, ParticipantRole.ORGANISER)]
    : [];
  for (const [index, { newPerson }] of inputs.entries()) {
    const added = newPerson ? await addNewcomer(act, ownHouse(act), newPerson, path(index, 'newPerson')) : null;
    const who = {
      person_id: added?.personId ?? people[index] ?? null,
      organisation_id: organisations[index] ?? null,
      on_behalf_of_id: added?.organisationId ?? null,
    };
    if (who.organisation_id && who.organisation_id === host) continue;
    if (
      found.some((each) =>
        who.person_id ? each.person_id === who.person_id : each.organisation_id === who.organisation_id,
      )
    )
      throw new DomainError('TAKEN', 'This participant is in the list already. Remove one of the two.', path(index));
    found.push(taking(isHeld, who));
  }
  return found.map((each, position) => ({ ...each, position }));
}

function taking(
  isHeld: boolean,
  who: Partial<ResolvedParticipant>,
  role: ParticipantRole = ParticipantRole.ATTENDEE,
): ResolvedParticipant {
  return {
    id: newId(),
    person_id: null,
    organisation_id: null,
    on_behalf_of_id: null,
    in_post_id: null,
    role,
    attendance: isHeld ? Attendance.ATTENDED : Attendance.INVITED,
    note: null,
    position: 0,
    ...who,
  };
}

/** What is not seen is not found; what is seen but not to be added to is said to be so. */
async function addable(
  act: Act,
  table: 'person' | 'organisation',
  inputs: readonly ContributedParticipantInput[],
): Promise<(string | undefined)[]> {
  const key = table === 'person' ? 'personId' : 'organisationId';
  const prefix = table === 'person' ? 'per' : 'org';
  const uuids = inputs.map((input) => (input[key] ? (uuidFromOpaque(prefix, input[key]) ?? '') : undefined));
  const named = uuids.filter((uuid) => uuid !== undefined && uuid !== '') as string[];
  const seen = await holdVisible(currentManager(), table, named, act.by);
  const rights = await rightsOn(act, named);
  const open = await publicAmong(table, named);
  uuids.forEach((uuid, index) => {
    if (uuid === undefined) return;
    if (!seen.has(uuid)) throw notFound(table, path(index, key));
    if (rights.get(uuid) !== ShareRight.CONTRIBUTE && !open.has(uuid))
      throw refused('This record is shared with you, but not for adding to it.', path(index, key));
  });
  return uuids;
}

async function publicAmong(table: 'person' | 'organisation', ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = (await currentManager().query(`select id from ${table} where id = any($1) and sensitivity = 0`, [
    ids,
  ])) as { id: string }[];
  return new Set(rows.map(({ id }) => id));
}
