import { fold } from '../../imports';
import { CoverageTone } from '../../journalists';
import { type PageAddress, pageAddress } from '../canonical-address';
import { CoverageDepth } from '../clipping.enums';
import { ClippingLineProblem } from './clipping-import.types';
import type { ColumnName } from './columns';
import { dayGiven } from './day-given';

/** What lines are compared with; keys are folded. */
export interface Known {
  readonly today: string;
  /** Outlets by each of their names; several where a name is not one outlet’s. */
  readonly outlets: ReadonlyMap<string, readonly Outlet[]>;
  readonly types: ReadonlyMap<string, string>;
  /** Journalists by name, where it is one’s alone. */
  readonly journalists: ReadonlyMap<string, string>;
}

export interface Outlet {
  readonly id: string;
  readonly mediumId: string;
  readonly typeId: string;
  readonly language: string;
}

/** A good line. */
export interface GoodLine {
  readonly line: number;
  readonly headline: string;
  readonly publishedOn: string;
  readonly outlet: Outlet;
  readonly address: PageAddress | null;
  readonly typeId: string;
  readonly byline: string | null;
  readonly journalistIds: readonly string[];
  readonly tone: string | null;
  readonly depth: string | null;
  readonly language: string;
  readonly reach: number | null;
  readonly reachSource: string | null;
  readonly text: string | null;
}

export interface BadLine {
  readonly line: number;
  readonly problem: ClippingLineProblem;
  readonly given: string | null;
  readonly headline: string | null;
}

const tones: Readonly<Record<string, CoverageTone>> = {
  positive: CoverageTone.POSITIVE,
  chanya: CoverageTone.POSITIVE,
  neutral: CoverageTone.NEUTRAL,
  'ya kati': CoverageTone.NEUTRAL,
  negative: CoverageTone.NEGATIVE,
  hasi: CoverageTone.NEGATIVE,
  mixed: CoverageTone.MIXED,
  mseto: CoverageTone.MIXED,
};
const depths: Readonly<Record<string, CoverageDepth>> = {
  mention: CoverageDepth.MENTION,
  quote: CoverageDepth.QUOTE,
  feature: CoverageDepth.FEATURE,
  dedicated: CoverageDepth.DEDICATED,
  cover: CoverageDepth.COVER,
};

const LONGEST_TEXT = 200_000;

/** The first thing that is wrong with a line, or all that it says. */
export function readLine(line: number, cell: (column: ColumnName) => string, known: Known): GoodLine | BadLine {
  const headline = cell('headline');
  const bad = (problem: ClippingLineProblem, given: string): BadLine => ({
    ...{ line, problem },
    given: given.slice(0, 300) || null,
    headline: headline.slice(0, 500) || null,
  });
  const given = { outlet: cell('outlet'), day: cell('day'), address: cell('address'), type: cell('type') };
  if (!headline) return bad(ClippingLineProblem.HEADLINE_MISSING, '');
  if (headline.length > 500) return bad(ClippingLineProblem.TOO_LONG, headline);
  if (!given.day) return bad(ClippingLineProblem.DATE_MISSING, '');
  const publishedOn = dayGiven(given.day);
  if (!publishedOn) return bad(ClippingLineProblem.DATE_BROKEN, given.day);
  if (publishedOn > known.today) return bad(ClippingLineProblem.DATE_IN_FUTURE, given.day);
  if (!given.outlet) return bad(ClippingLineProblem.OUTLET_MISSING, '');
  const [outlet, ...others] = known.outlets.get(fold(given.outlet)) ?? [];
  if (!outlet) return bad(ClippingLineProblem.OUTLET_UNKNOWN, given.outlet);
  if (others.length > 0) return bad(ClippingLineProblem.OUTLET_AMBIGUOUS, given.outlet);
  const address = given.address ? pageAddress(given.address) : null;
  if (given.address && !address) return bad(ClippingLineProblem.ADDRESS_BROKEN, given.address);
  const typeId = given.type ? known.types.get(fold(given.type)) : outlet.typeId;
  if (!typeId) return bad(ClippingLineProblem.TYPE_UNKNOWN, given.type);
  const judged = { tone: cell('tone'), depth: cell('depth') };
  const tone = judged.tone ? tones[fold(judged.tone)] : null;
  if (tone === undefined) return bad(ClippingLineProblem.TONE_UNKNOWN, judged.tone);
  const depth = judged.depth ? depths[fold(judged.depth)] : null;
  if (depth === undefined) return bad(ClippingLineProblem.DEPTH_UNKNOWN, judged.depth);
  const language = cell('language').toLowerCase() || outlet.language;
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(language)) return bad(ClippingLineProblem.LANGUAGE_BROKEN, language);
  const reach = reachGiven(cell('reach'));
  const reachSource = cell('reachSource') || null;
  if (reach === undefined || (reach !== null && !reachSource))
    return bad(ClippingLineProblem.REACH_BROKEN, cell('reach'));
  const byline = cell('byline') || null;
  const text = cell('text') || null;
  if ((text?.length ?? 0) > LONGEST_TEXT || (byline?.length ?? 0) > 300 || (reachSource?.length ?? 0) > 300)
    return bad(ClippingLineProblem.TOO_LONG, text ?? byline ?? '');
  return {
    ...{ line, headline, publishedOn, outlet, address, typeId, byline, tone, depth, language, text, reach },
    reachSource: reach === null ? null : reachSource,
    journalistIds: journalistsIn(byline, known),
  };
}

/** @returns undefined when it is no number of people. */
function reachGiven(given: string): number | null | undefined {
  if (!given) return null;
  const figure = Number(given.replaceAll(/[ ,]/g, ''));
  return Number.isInteger(figure) && figure > 0 && figure <= 1_000_000_000 ? figure : undefined;
}

const journalistsIn = (byline: string | null, { journalists }: Known): string[] => [
  ...new Set(
    (byline ?? '')
      .replace(/^by /i, '')
      .split(/,|;|&| and | na /i)
      .flatMap((name) => journalists.get(fold(name)) ?? []),
  ),
];
