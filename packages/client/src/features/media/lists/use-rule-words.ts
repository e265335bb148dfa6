import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { useTermLabel } from '../../vocabularies';
import { useFacets } from '../facets';
import { isKnownLanguage } from '../languages';
import { RuleOutletsDocument } from './press-lists';
import type { Rule } from './rule';

type RuleLine = { about: string; words: string };

/** A rule in words, one line for each thing that it asks; undefined while names are looked up. */
export function useRuleWords(rule: Rule): RuleLine[] | undefined {
  const { t, i18n } = useTranslation(['pressLists', 'media', 'words']);
  const say = useTermLabel();
  const dates = useDates();
  const facets = useFacets();
  const outlets = useQuery(RuleOutletsDocument, { variables: { ids: rule.outletIds ?? [] }, skip: !rule.outletIds });
  if (!facets || (rule.outletIds && !outlets.data)) return undefined;
  const anyOf = (words: readonly string[]) =>
    new Intl.ListFormat(i18n.language === 'sw' ? 'sw-KE' : 'en-GB', { type: 'disjunction' }).format(words);
  const named = <Item extends { id: string }>(
    ids: readonly string[] | null,
    list: readonly Item[],
    name: (item: Item) => string,
  ) => (ids ? anyOf(list.filter(({ id }) => ids.includes(id)).map(name)) || t('nobodyKnown') : null);
  const counties = named(rule.countyIds, facets.counties, ({ name }) => name);
  const lines: [string, string | null | undefined][] = [
    [t('beat', { ns: 'media' }), named(rule.beatIds, facets.beats, say)],
    [t('medium', { ns: 'media' }), named(rule.mediumIds, facets.mediums, say)],
    [t('outlet', { ns: 'media' }), named(rule.outletIds, outlets.data?.organisations.nodes ?? [], ({ name }) => name)],
    [t('county', { ns: 'media' }), counties && (rule.orNationwide ? t('orNationwide', { counties }) : counties)],
    [
      t('language', { ns: 'media' }),
      rule.languages &&
        anyOf(rule.languages.map((code) => (isKnownLanguage(code) ? t(`tongue.${code}`, { ns: 'media' }) : code))),
    ],
    [
      t('lastPitched', { ns: 'media' }),
      rule.notPitchedDays === null ? null : t('notWithin', { ns: 'media', count: rule.notPitchedDays }),
    ],
    [
      t('lastAnswer', { ns: 'media' }),
      rule.lastAnswers && anyOf(rule.lastAnswers.map((answer) => t(`pitchStatus.${answer}`, { ns: 'words' }))),
    ],
    [
      t('latestTone', { ns: 'media' }),
      rule.tones && anyOf(rule.tones.map((tone) => t(`tone.${tone}`, { ns: 'words' }))),
    ],
    [
      t('verified', { ns: 'media' }),
      rule.verifiedDays === null ? null : t('within', { ns: 'media', count: rule.verifiedDays }),
    ],
    [t('verified', { ns: 'media' }), rule.verifiedSince && t('since', { day: dates.short(rule.verifiedSince) })],
    [
      t('workingAs', { ns: 'media' }),
      rule.isFreelance === null ? null : t(rule.isFreelance ? 'freelance' : 'notFreelance', { ns: 'media' }),
    ],
  ];
  return lines.flatMap(([about, words]) => (words ? [{ about, words }] : []));
}
