import { useTranslation } from 'react-i18next';
import { Chip } from '../../design/Chip';
import { some } from '../../lib/search-params';
import { useTermLabel } from '../vocabularies';
import type { Facets } from './facets';
import { isKnownLanguage } from './languages';
import type { MediaSearch } from './media-search';

type WantedChipsProps = { facets: Facets; search: MediaSearch; onChange: (part: Partial<MediaSearch>) => void };

/** What was asked for, each to be taken away. */
export function WantedChips({ facets, search, onChange }: WantedChipsProps) {
  const { t } = useTranslation(['media', 'words']);
  const say = useTermLabel();
  const without = <Item,>(items: readonly Item[] | undefined, gone: Item) =>
    some((items ?? []).filter((each) => each !== gone));
  const named = (list: Facets['mediums'] | Facets['beats'], code: string): string => {
    const term = list.find((each) => each.code === code);
    return term ? say(term) : code;
  };
  const chips: { key: string; word: string; off: Partial<MediaSearch> }[] = [
    ...(search.beats ?? []).map((code) => ({
      key: `beat ${code}`,
      word: named(facets.beats, code),
      off: { beats: without(search.beats, code) },
    })),
    ...(search.mediums ?? []).map((code) => ({
      key: `medium ${code}`,
      word: named(facets.mediums, code),
      off: { mediums: without(search.mediums, code) },
    })),
    ...(search.counties ?? []).map((code) => ({
      key: `county ${code}`,
      word: facets.counties.find((county) => county.code === code)?.name ?? String(code),
      off: { counties: without(search.counties, code) },
    })),
    ...(search.languages ?? []).map((code) => ({
      key: `language ${code}`,
      word: isKnownLanguage(code) ? t(`tongue.${code}`) : code,
      off: { languages: without(search.languages, code) },
    })),
    ...(search.verified
      ? [
          {
            key: 'verified',
            word: `${t('verified')}: ${t('within', { count: search.verified })}`,
            off: { verified: undefined },
          },
        ]
      : []),
    ...(search.unpitched
      ? [{ key: 'unpitched', word: t('notWithin', { count: search.unpitched }), off: { unpitched: undefined } }]
      : []),
    ...(search.answers ?? []).map((answer) => ({
      key: `answer ${answer}`,
      word: `${t('lastAnswer')}: ${t(`pitchStatus.${answer}`, { ns: 'words' })}`,
      off: { answers: without(search.answers, answer) },
    })),
    ...(search.tones ?? []).map((tone) => ({
      key: `tone ${tone}`,
      word: `${t('latestTone')}: ${t(`tone.${tone}`, { ns: 'words' })}`,
      off: { tones: without(search.tones, tone) },
    })),
    ...(search.freelance === undefined
      ? []
      : [
          {
            key: 'freelance',
            word: t(search.freelance ? 'freelance' : 'notFreelance'),
            off: { freelance: undefined },
          },
        ]),
    ...(search.q ? [{ key: 'q', word: `“${search.q}”`, off: { q: undefined } }] : []),
    ...(search.at ? [{ key: 'at', word: t('oneOutlet'), off: { at: undefined } }] : []),
  ];
  return chips.map(({ key, word, off }) => (
    <Chip key={key} onRemove={() => onChange(off)} removeLabel={t('removeChip', { name: word })}>
      <b>{word}</b>
    </Chip>
  ));
}
