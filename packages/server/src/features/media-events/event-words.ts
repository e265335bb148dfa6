import type { Language } from '../../kernel';

interface Held {
  readonly startsAt: Date;
  readonly endsAt: Date;
}
interface Placed {
  readonly venue: string | null;
  readonly county: string | null;
  readonly onlineUrl: string | null;
}

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', sw: 'sw' };

/** When, as people in Nairobi say it: `Tuesday, 8 December 2026, 10:00–12:00`; with both days where it lasts longer. */
export function whenOf({ startsAt, endsAt }: Held, language: Language): string {
  const inNairobi = { timeZone: 'Africa/Nairobi' } as const;
  const day = new Intl.DateTimeFormat(locales[language], { ...inNairobi, dateStyle: 'full' });
  const hour = new Intl.DateTimeFormat('en-GB', { ...inNairobi, hour: '2-digit', minute: '2-digit' });
  const [from, until] = [day.format(startsAt), day.format(endsAt)];
  return from === until
    ? `${from}, ${hour.format(startsAt)}–${hour.format(endsAt)}`
    : `${from}, ${hour.format(startsAt)} – ${until}, ${hour.format(endsAt)}`;
}

/** Where, in one line; empty where that is not known yet. */
export const whereOf = ({ venue, county, onlineUrl }: Placed): string =>
  [[venue, county].filter(Boolean).join(', '), onlineUrl].filter(Boolean).join(' · ');

/** The language in which an event's mails are written: ours are two. */
export const wordsOf = (language: string): Language => (language === 'sw' ? 'sw' : 'en');
