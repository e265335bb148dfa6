import { useCallback, useEffect, useState } from 'react';
import type { PressReleaseTextInput, ReleaseLanguage, ReleaseVersionFieldsFragment } from '../../graphql';
import { dropDraft, keepDraft, readDraft } from '../../lib/draft';
import type { Kept } from '../embargoes';

export type TextForm = { title: string; summary: string; body: string; boilerplate: string; correction: string };
export type ReleaseForm = { texts: Partial<Record<ReleaseLanguage, TextForm>>; contact: string; files: Kept[] };

export const LANGUAGES: readonly ReleaseLanguage[] = ['EN', 'SW'];
export const emptyText: TextForm = { title: '', summary: '', body: '[]', boilerplate: '', correction: '' };
const PAUSE_MS = 500;

export const formOf = (version: ReleaseVersionFieldsFragment | null): ReleaseForm => ({
  texts: version
    ? Object.fromEntries(
        version.texts.map(({ language, title, summary, body, boilerplate, correction }) => [
          language,
          { title, summary, body, boilerplate: boilerplate ?? '', correction: correction ?? '' },
        ]),
      )
    : { EN: emptyText },
  contact: version?.contact ?? '',
  files: version?.materials.map(({ id, name }) => ({ id, name })) ?? [],
});

/** In one order, so that the place of a refusal is known. */
export const languagesOf = ({ texts }: ReleaseForm): ReleaseLanguage[] => LANGUAGES.filter((each) => texts[each]);

export const inputOf = (form: ReleaseForm) => ({
  texts: languagesOf(form).map((language): PressReleaseTextInput => {
    const { title, summary, body, boilerplate, correction } = form.texts[language]!;
    return { language, title, summary, body, boilerplate: boilerplate || null, correction: correction || null };
  }),
  contact: form.contact || null,
  fileIds: form.files.map(({ id }) => id),
});

/**
 * What is being written. It is kept on the device until it is saved, save under an embargo: what is kept back lies on no
 * device.
 */
export function useReleaseForm(accountId: string, name: string, start: ReleaseForm, isHeld: boolean) {
  const [restored] = useState(() => readDraft<ReleaseForm>(accountId, name)?.value ?? null);
  const [form, setForm] = useState(restored ?? start);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [isTouched, setTouched] = useState(restored !== null);
  useEffect(() => {
    if (!isTouched) return undefined;
    const timer = setTimeout(
      () => setSavedAt(keepDraft(accountId, name, form, { mayKeep: !isHeld, now: new Date() })),
      PAUSE_MS,
    );
    return () => clearTimeout(timer);
  }, [accountId, name, form, isHeld, isTouched]);
  const change = useCallback((next: (before: ReleaseForm) => ReleaseForm) => {
    setTouched(true);
    setForm(next);
  }, []);
  const drop = useCallback(() => {
    setTouched(false);
    dropDraft(accountId, name);
  }, [accountId, name]);
  return { form, change, drop, savedAt, wasRestored: restored !== null };
}
