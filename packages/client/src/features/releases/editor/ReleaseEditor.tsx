import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Note } from '../../../design/Note';
import { errorAt, errorsElsewhere, type ReleaseVersionFieldsFragment, type UserError } from '../../../graphql';
import { useFocusInvalid } from '../../../lib/use-focus-invalid';
import { useDates } from '../../../lib/use-dates';
import { FileField } from '../../embargoes';
import { AmendReleaseDocument, RecordReleaseDocument } from '../releases';
import { emptyText, formOf, inputOf, LANGUAGES, languagesOf, useReleaseForm } from '../use-release-form';
import { TextFields } from './TextFields';
import '../releases.css';

type ReleaseEditorProps = {
  accountId: string;
  /** What is changed; null for a new release. */
  release: { id: string; version: number; isHeld: boolean; isPublic: boolean } | null;
  latest: ReleaseVersionFieldsFragment | null;
  onSaved: (id: string) => void;
  onClose: () => void;
};

/** Both languages of a release, side by side on a desk. What is refused stays as it was typed. */
export function ReleaseEditor({ accountId, release, latest, onSaved, onClose }: ReleaseEditorProps) {
  const { t } = useTranslation(['releases', 'app', 'errors']);
  const dates = useDates();
  const { form, change, drop, savedAt, wasRestored } = useReleaseForm(
    accountId,
    `release:${release?.id ?? 'new'}`,
    formOf(latest),
    release?.isHeld ?? false,
  );
  const [record, recording] = useMutation(RecordReleaseDocument, { update: (cache) => void evict(cache) });
  const [amend, amending] = useMutation(AmendReleaseDocument);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const container = useFocusInvalid<HTMLDivElement>(errors);
  const next = latest?.submittedAt ? latest.number + 1 : null;
  const languages = languagesOf(form);
  const save = async () => {
    const input = { ...inputOf(form), idempotencyKey: key };
    try {
      const answer = release
        ? (await amend({ variables: { id: release.id, input: { ...input, expectedVersion: release.version } } })).data
            ?.amendPressRelease
        : (await record({ variables: { input } })).data?.recordPressRelease;
      setErrors(answer?.userErrors ?? []);
      setKey(crypto.randomUUID());
      if (!answer?.pressRelease || answer.userErrors.length > 0) return;
      drop();
      onSaved(answer.pressRelease.id);
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] }]);
    }
  };
  return (
    <div className="release-editor" ref={container}>
      {errorsElsewhere(errors, ['contact', ...languages.map(() => 'texts')])
        .concat(errors.filter(({ path }) => path.join('.') === 'input.texts'))
        .map((error) => (
          <Note key={error.message} tone="bad" live>
            {error.message}
          </Note>
        ))}
      {wasRestored && <Note tone="accent">{t('restored')}</Note>}
      {next !== null && <Note>{t('editHelp', { number: next })}</Note>}
      <div className="release-languages" data-both={languages.length > 1 || undefined}>
        {languages.map((language, index) => (
          <TextFields
            key={language}
            language={language}
            text={form.texts[language] ?? emptyText}
            isPublic={release?.isPublic ?? false}
            errorOf={(field) => errorAt(errors, 'texts', String(index), field)}
            onChange={(part) =>
              change((before) => ({
                ...before,
                texts: { ...before.texts, [language]: { ...(before.texts[language] ?? emptyText), ...part } },
              }))
            }
            onDrop={
              languages.length > 1
                ? () =>
                    change(({ texts: { [language]: _, ...texts }, ...before }) => ({
                      ...before,
                      texts,
                    }))
                : undefined
            }
          />
        ))}
      </div>
      {LANGUAGES.filter((language) => !form.texts[language]).map((language) => (
        <Button
          key={language}
          size="xs"
          variant="default"
          onClick={() => change((before) => ({ ...before, texts: { ...before.texts, [language]: emptyText } }))}
        >
          {t('addLanguage', { language: t(`language.${language}`) })}
        </Button>
      ))}
      <Textarea
        label={t('contact')}
        description={t('contactHelp')}
        autosize
        minRows={2}
        value={form.contact}
        error={errorAt(errors, 'contact')}
        onChange={(event) => {
          const contact = event.currentTarget.value;
          change((before) => ({ ...before, contact }));
        }}
      />
      <FileField
        label={t('addMaterial')}
        files={form.files}
        onAdd={(file) => change((before) => ({ ...before, files: [...before.files, file] }))}
        onRemove={(id) => change((before) => ({ ...before, files: before.files.filter((file) => file.id !== id) }))}
      />
      <div className="release-editor-foot">
        <Button loading={recording.loading || amending.loading} onClick={() => void save()}>
          {next === null ? t('save') : t('saveNext', { number: next })}
        </Button>
        <Button
          variant="default"
          onClick={() => {
            drop();
            onClose();
          }}
        >
          {t('cancel', { ns: 'app' })}
        </Button>
        <span className="u-help" role="status">
          {savedAt && t('kept', { clock: dates.clock(savedAt) })}
        </span>
      </div>
    </div>
  );
}

const evict = (cache: { evict: (options: { id: string; fieldName: string }) => boolean }): boolean =>
  cache.evict({ id: 'ROOT_QUERY', fieldName: 'pressReleases' });
