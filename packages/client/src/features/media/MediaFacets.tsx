import { Checkbox, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTermLabel } from '../vocabularies';
import { BeatTree } from './BeatTree';
import { FacetList } from './FacetList';
import type { Facets } from './facets';
import { LANGUAGES, isKnownLanguage } from './languages';
import { ANSWERS, TONES, type MediaSearch } from './media-search';
import { some } from '../../lib/search-params';

type MediaFacetsProps = { facets: Facets; search: MediaSearch; onChange: (part: Partial<MediaSearch>) => void };

const UNPITCHED = [14, 30, 90];
const VERIFIED = [30, 90, 365];

/** Everything that the room can be narrowed down by; the address holds it. */
export function MediaFacets({ facets, search, onChange }: MediaFacetsProps) {
  const { t } = useTranslation(['media', 'words']);
  const say = useTermLabel();
  const counties = [...facets.counties].sort(
    (one, other) => (other.journalistCount ?? 0) - (one.journalistCount ?? 0) || one.name.localeCompare(other.name),
  );
  const languages = [...LANGUAGES, ...(search.languages ?? []).filter((code) => !isKnownLanguage(code))];
  return (
    <>
      <NameInput key={search.q ?? ''} value={search.q ?? ''} onChange={(q) => onChange({ q: q || undefined })} />
      <BeatTree
        beats={facets.beats}
        chosen={search.beats ?? []}
        onChange={(beats) => onChange({ beats: some(beats) })}
      />
      <FacetList
        title={t('medium')}
        items={facets.mediums.map((term) => ({ value: term.code, label: say(term), count: term.journalistCount }))}
        chosen={search.mediums ?? []}
        onChange={(mediums) => onChange({ mediums: some(mediums) })}
      />
      <FacetList
        title={t('county')}
        items={counties.map(({ code, name, journalistCount }) => ({
          value: String(code),
          label: name,
          count: journalistCount,
        }))}
        chosen={(search.counties ?? []).map(String)}
        onChange={(codes) => onChange({ counties: some(codes.map(Number)) })}
        atFirst={5}
      >
        <p className="u-help">{t('countyHelp')}</p>
        {search.counties && (
          <Checkbox
            size="xs"
            className="facet-also"
            label={t('nationwide')}
            checked={search.nationwide ?? false}
            onChange={(event) => onChange({ nationwide: event.currentTarget.checked ? true : undefined })}
          />
        )}
      </FacetList>
      <FacetList
        title={t('language')}
        items={languages.map((code) => ({ value: code, label: isKnownLanguage(code) ? t(`tongue.${code}`) : code }))}
        chosen={search.languages ?? []}
        onChange={(codes) => onChange({ languages: some(codes) })}
        atFirst={4}
      />
      <FacetList
        title={t('lastPitched')}
        items={UNPITCHED.map((days) => ({ value: String(days), label: t('notWithin', { count: days }) }))}
        chosen={search.unpitched ? [String(search.unpitched)] : []}
        onChange={(days) => onChange({ unpitched: days.length > 0 ? Number(days.at(-1)) : undefined })}
      />
      <FacetList
        title={t('lastAnswer')}
        items={ANSWERS.map((value) => ({ value, label: t(`pitchStatus.${value}`, { ns: 'words' }) }))}
        chosen={search.answers ?? []}
        onChange={(answers) => onChange({ answers: some(ANSWERS.filter((each) => answers.includes(each))) })}
      />
      <FacetList
        title={t('latestTone')}
        items={TONES.map((value) => ({ value, label: t(`tone.${value}`, { ns: 'words' }) }))}
        chosen={search.tones ?? []}
        onChange={(tones) => onChange({ tones: some(TONES.filter((each) => tones.includes(each))) })}
      >
        <p className="u-help">{t('latestToneHelp')}</p>
      </FacetList>
      <FacetList
        title={t('verified')}
        items={VERIFIED.map((days) => ({ value: String(days), label: t('within', { count: days }) }))}
        chosen={search.verified ? [String(search.verified)] : []}
        onChange={(days) => onChange({ verified: days.length > 0 ? Number(days.at(-1)) : undefined })}
      />
      <FacetList
        title={t('workingAs')}
        items={[
          { value: 'true', label: t('freelance') },
          { value: 'false', label: t('notFreelance') },
        ]}
        chosen={search.freelance === undefined ? [] : [String(search.freelance)]}
        onChange={(chosen) => onChange({ freelance: chosen.length > 0 ? chosen.at(-1) === 'true' : undefined })}
      />
    </>
  );
}

/** Finds by half a misspelt name; the address follows after a short pause. */
function NameInput({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const { t } = useTranslation('media');
  const [typed, setTyped] = useState(value);
  const settle = useDebouncedCallback((text: string) => onChange(text.trim()), 300);
  return (
    <TextInput
      aria-label={t('findByName')}
      placeholder={t('findByName')}
      leftSection={<IconSearch size={16} stroke={1.7} />}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        settle(event.currentTarget.value);
      }}
    />
  );
}
