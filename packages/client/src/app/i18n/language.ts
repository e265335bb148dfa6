import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

export type Language = 'en' | 'sw';
type Catalogue = Record<string, object>;

const STORED = 'utetezi:language';

const entrances: Record<Language, () => Promise<Catalogue>> = {
  en: () => import('./en/entrance').then(({ entrance }) => entrance),
  sw: () => import('./sw/entrance').then(({ entrance }) => entrance),
};
const houses: Record<Language, () => Promise<Catalogue>> = {
  en: () => import('./en/house').then(({ house }) => house),
  sw: () => import('./sw/house').then(({ house }) => house),
};

let isInside = false;

export const isLanguage = (value: string | null | undefined): value is Language => value === 'en' || value === 'sw';

function preferred(): Language {
  const stored = localStorage.getItem(STORED);
  if (isLanguage(stored)) return stored;
  return navigator.language.startsWith('sw') ? 'sw' : 'en';
}

function add(language: Language, catalogue: Catalogue): void {
  for (const [namespace, messages] of Object.entries(catalogue)) {
    i18next.addResourceBundle(language, namespace, messages);
  }
}

async function load(language: Language): Promise<void> {
  const wanted = [
    ...(i18next.hasResourceBundle(language, 'app') ? [] : [entrances[language]()]),
    ...(!isInside || i18next.hasResourceBundle(language, 'words') ? [] : [houses[language]()]),
  ];
  for (const catalogue of await Promise.all(wanted)) add(language, catalogue);
}

/** Loads what the door says in the reader's language. */
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

/** Loads what the rooms say, before the first of them is shown. */
export async function enterLanguages(): Promise<void> {
  isInside = true;
  if (isLanguage(i18next.language)) await load(i18next.language);
}

/** Loads the other language's words, then changes every word on the screen. */
export async function speak(language: Language): Promise<void> {
  await load(language);
  localStorage.setItem(STORED, language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}
