import type { LogParticipant, LogPoint } from '../log/log-draft';
import { alike, factNames, factOf, type Amendment, type Fact } from './amendment';

/** Something that two people changed differently. The form holds ours; theirs is null where they removed it. */
export type Clash =
  | { about: Fact; mine: Amendment; theirs: Amendment }
  | { about: 'participant'; key: string; mine: LogParticipant | null; theirs: LogParticipant | null }
  | { about: 'point'; key: string; mine: LogPoint | null; theirs: LogPoint | null };

type Item = { key: string };
type ItemClash<One> = { key: string; mine: One | null; theirs: One | null };

/** Lists of things with keys, changed on two sides since `base`. Ours stands where both changed the same one. */
function mergeItems<One extends Item>(
  base: One[],
  mine: One[],
  theirs: One[],
  { same, renewed }: { same: (one: One, other: One) => boolean; renewed: (one: One) => One },
): { merged: One[]; clashes: ItemClash<One>[] } {
  const among = (list: One[], key: string) => list.find((one) => one.key === key) ?? null;
  const merged: One[] = [];
  const clashes: ItemClash<One>[] = [];
  for (const their of theirs) {
    const { key } = their;
    const [before, our] = [among(base, key), among(mine, key)];
    const theyChanged = !before || !same(before, their);
    if (before && !our) {
      if (theyChanged) clashes.push({ key, mine: null, theirs: their });
    } else if (!our || same(before ?? their, our)) merged.push(their);
    else {
      merged.push(our);
      if (theyChanged && !same(our, their)) clashes.push({ key, mine: our, theirs: their });
    }
  }
  for (const our of mine.filter(({ key }) => !among(theirs, key))) {
    const before = among(base, our.key);
    if (!before) merged.push(our);
    else if (!same(before, our)) {
      merged.push(renewed(our));
      clashes.push({ key: our.key, mine: our, theirs: null });
    }
  }
  return { merged, clashes };
}

/** Whether two say the same of somebody; what was left to the server to find differs from nothing. */
const sameParticipant = (one: LogParticipant, other: LogParticipant): boolean =>
  one.role === other.role &&
  (one.attendance === null || other.attendance === null || one.attendance === other.attendance) &&
  (one.hat === undefined || other.hat === undefined || alike(one.hat, other.hat));

/** Somebody whom both added has one key from then on: the one that the server gave. */
function sharedKeys(mine: Amendment, theirs: Amendment): Amendment {
  const keys = new Map(
    mine.participants.flatMap(({ key, id }) => {
      const their = id && theirs.participants.find((one) => one.id === id);
      return their ? [[key, their.key] as const] : [];
    }),
  );
  const of = (key: string) => keys.get(key) ?? key;
  return {
    ...mine,
    participants: mine.participants.map((one) => ({ ...one, key: of(one.key) })),
    points: mine.points.map((point) => ({ ...point, raisedBy: point.raisedBy && of(point.raisedBy) })),
  };
}

/** What both wrote, brought together; nothing of either is lost, and what both changed differently is named. */
export function mergeAmendment(
  base: Amendment,
  written: Amendment,
  theirs: Amendment,
): { merged: Amendment; clashes: Clash[] } {
  const mine = sharedKeys(written, theirs);
  const participants = mergeItems(base.participants, mine.participants, theirs.participants, {
    same: sameParticipant,
    renewed: (one) => one,
  });
  const points = mergeItems(base.points, mine.points, theirs.points, {
    same: alike,
    renewed: (point) => ({ ...point, id: undefined }),
  });
  const changed = factNames.filter((fact) => !alike(factOf(base, fact), factOf(mine, fact)));
  const both = changed.filter(
    (fact) => !alike(factOf(base, fact), factOf(theirs, fact)) && !alike(factOf(mine, fact), factOf(theirs, fact)),
  );
  const topicIds = [
    ...theirs.topicIds.filter((id) => mine.topicIds.includes(id) || !base.topicIds.includes(id)),
    ...mine.topicIds.filter((id) => !base.topicIds.includes(id) && !theirs.topicIds.includes(id)),
  ];
  const facts: Partial<Amendment> = Object.assign({}, ...changed.map((fact) => factOf(mine, fact)));
  const merged = { ...theirs, ...facts, topicIds, participants: participants.merged, points: points.merged };
  return {
    merged,
    clashes: [
      ...both.map((about) => ({ about, mine, theirs })),
      ...participants.clashes.map((clash) => ({ about: 'participant' as const, ...clash })),
      ...points.clashes.map((clash) => ({ about: 'point' as const, ...clash })),
    ],
  };
}

function withTheirs<One extends Item>(list: One[], key: string, theirs: One | null): One[] {
  if (!theirs) return list.filter((one) => one.key !== key);
  return list.some((one) => one.key === key) ? list.map((one) => (one.key === key ? theirs : one)) : [...list, theirs];
}

/** The form with theirs in the place of ours. */
export function takeTheirs(values: Amendment, clash: Clash): Amendment {
  if (clash.about === 'participant')
    return { ...values, participants: withTheirs(values.participants, clash.key, clash.theirs) };
  if (clash.about === 'point') return { ...values, points: withTheirs(values.points, clash.key, clash.theirs) };
  return { ...values, ...factOf(clash.theirs, clash.about) };
}
