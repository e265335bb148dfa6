import { Button, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { lazily } from '../../../design/lazily';
import type { ReleaseLanguage } from '../../../graphql';
import { Boilerplate } from '../../press-desk';
import type { TextForm } from '../use-release-form';

const RichTextEditor = lazily(() => import('./RichTextEditor'), 'RichTextEditor');

type TextFieldsProps = {
  language: ReleaseLanguage;
  text: TextForm;
  isPublic: boolean;
  errorOf: (field: keyof TextForm) => string | undefined;
  onChange: (part: Partial<TextForm>) => void;
  onDrop: (() => void) | undefined;
};

/** A release in one language. */
export function TextFields({ language, text, isPublic, errorOf, onChange, onDrop }: TextFieldsProps) {
  const { t } = useTranslation('releases');
  const name = t(`language.${language}`);
  const field = (of: Exclude<keyof TextForm, 'body'>) => ({
    value: text[of],
    error: errorOf(of),
    lang: language.toLowerCase(),
    onChange: (event: { currentTarget: { value: string } }) => onChange({ [of]: event.currentTarget.value }),
  });
  return (
    <fieldset className="release-language">
      <legend>{name}</legend>
      {(isPublic || text.correction) && (
        <Textarea
          label={t('correction')}
          description={t('correctionHelp')}
          autosize
          minRows={1}
          {...field('correction')}
        />
      )}
      <TextInput label={t('headline')} {...field('title')} />
      <Textarea label={t('summary')} description={t('summaryHelp')} autosize minRows={2} {...field('summary')} />
      <RichTextEditor
        label={`${t('body')}, ${name}`}
        value={text.body}
        error={errorOf('body')}
        onChange={(body) => onChange({ body })}
      />
      <Boilerplate
        label={t('boilerplate')}
        language={language}
        value={text.boilerplate}
        error={errorOf('boilerplate')}
        onChange={(boilerplate) => onChange({ boilerplate })}
      />
      {onDrop && (
        <Button size="xs" variant="subtle" onClick={onDrop}>
          {t('dropLanguage', { language: name })}
        </Button>
      )}
    </fieldset>
  );
}
