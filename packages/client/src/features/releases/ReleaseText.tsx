import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceChips } from '../../design/Choice';
import { Note } from '../../design/Note';
import type { ReleaseLanguage, ReleaseVersionFieldsFragment } from '../../graphql';
import { RichText } from './RichText';

type ReleaseTextProps = {
  version: Pick<ReleaseVersionFieldsFragment, 'texts' | 'contact'>;
  /** The headline that stands above it already. */
  under?: string;
};

/** A version as it will be read: in one of its languages, with what stands below it. */
export function ReleaseText({ version, under }: ReleaseTextProps) {
  const { t, i18n } = useTranslation('releases');
  const [chosen, setChosen] = useState<ReleaseLanguage>(i18n.language === 'sw' ? 'SW' : 'EN');
  const text = version.texts.find(({ language }) => language === chosen) ?? version.texts[0];
  if (!text) return null;
  return (
    <section className="release-text" aria-label={t('preview')}>
      {version.texts.length > 1 && (
        <ChoiceChips
          label={t('text')}
          value={text.language}
          onChange={setChosen}
          options={version.texts.map(({ language }) => ({ value: language, label: t(`language.${language}`) }))}
        />
      )}
      <div lang={text.language.toLowerCase()}>
        {text.correction && (
          <Note tone="accent">
            <strong>{t('correction')}</strong> {text.correction}
          </Note>
        )}
        {text.title !== under && <h2>{text.title}</h2>}
        {text.summary && <p className="release-summary">{text.summary}</p>}
        <RichText body={text.body} />
        {text.boilerplate && (
          <>
            <h3>{t('about')}</h3>
            <p>{text.boilerplate}</p>
          </>
        )}
        {version.contact && (
          <>
            <h3>{t('contact')}</h3>
            <p className="release-contact">{version.contact}</p>
          </>
        )}
      </div>
    </section>
  );
}
