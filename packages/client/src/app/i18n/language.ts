import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

export type Language = 'en' | 'sw';

const STORED = 'utetezi:language';

const catalogues = {
  en: () => import('./en').then(({ en }) => en),
  sw: () => import('./sw').then(({ sw }) => sw),
};

export const isLanguage = (value: string | null | undefined): value is Language => value === 'en' || value === 'sw';

function preferred(): Language {
  const stored = localStorage.getItem(STORED);
  if (isLanguage(stored)) return stored;
  return navigator.language.startsWith('sw') ? 'sw' : 'en';
}

async function load(language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, 'app')) return;
  const catalogue = await catalogues[language]();
  for (const [namespace, messages] of Object.entries(catalogue))
    i18next.addResourceBundle(language, namespace, messages);
}

export async function startLanguages(): Promise<void> {
  const language = preferred();
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    ns: ['app'],
    defaultNS: 'app',
    resources: {},
    interpolation: { escapeValue: false },
    react: { useSuspense: false, bindI18nStore: 'added' },
  });
  await load(language);
  document.documentElement.lang = language;
}

/** Loads the other language's words, then changes every word on the screen. */
export async function speak(language: Language): Promise<void> {
  await load(language);
  localStorage.setItem(STORED, language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}
