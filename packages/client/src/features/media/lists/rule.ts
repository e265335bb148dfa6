import type { JournalistsWanted, PressListLineFragment } from '../../../graphql';
import { some } from '../../../lib/search-params';
import { daysBetween } from '../../../lib/instants';
import type { Facets } from '../facets';
import { ANSWERS, TONES, type MediaSearch } from '../media-search';

export type Rule = PressListLineFragment['rule'];

/** A rule as the address of the room takes it, so that whoever fits is found and the rule can be changed there. */
export function searchOf(rule: Rule, facets: Facets, today: string): MediaSearch {
  const codes = (list: readonly { id: string; code: string }[], ids: readonly string[] | null) =>
    some(list.filter(({ id }) => ids?.includes(id)).map(({ code }) => code));
  return {
    beats: codes(facets.beats, rule.beatIds),
    mediums: codes(facets.mediums, rule.mediumIds),
    counties: some(facets.counties.filter(({ id }) => rule.countyIds?.includes(id)).map(({ code }) => code)),
    nationwide: rule.orNationwide || undefined,
    languages: rule.languages ?? undefined,
    freelance: rule.isFreelance ?? undefined,
    verified:
      rule.verifiedDays ?? (rule.verifiedSince ? Math.max(1, daysBetween(rule.verifiedSince, today)) : undefined),
    unpitched: rule.notPitchedDays ?? undefined,
    at: rule.outletIds ?? undefined,
    answers: some(ANSWERS.filter((each) => rule.lastAnswers?.includes(each))),
    tones: some(TONES.filter((each) => rule.tones?.includes(each))),
  };
}

/** What is being looked for, as a list would keep it. */
export function ruleOf(wanted: JournalistsWanted): Rule {
  const ids = (given: JournalistsWanted['beatIds']) => given?.map(String) ?? null;
  return {
    __typename: 'PressListRule',
    beatIds: ids(wanted.beatIds),
    mediumIds: ids(wanted.mediumIds),
    outletIds: ids(wanted.outletIds),
    countyIds: ids(wanted.countyIds),
    orNationwide: wanted.orNationwide ?? false,
    languages: wanted.languages ?? null,
    isFreelance: wanted.isFreelance ?? null,
    verifiedSince: wanted.verifiedSince ?? null,
    verifiedDays: wanted.verifiedDays ?? null,
    notPitchedDays: wanted.notPitchedDays ?? null,
    lastAnswers: wanted.lastAnswers ?? null,
    tones: wanted.tones ?? null,
  };
}
