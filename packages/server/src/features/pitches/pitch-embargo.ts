import { DomainError, told } from '../../kernel';
import { currentManager } from '../../persistence';
import type { Pitch } from './pitch.entities';

interface Texts {
  readonly subject: string;
  readonly body: string;
}

/**
 * A pitch that is kept back goes only to those who agreed to that, as whoever sends it says by an act of its own.
 *
 * @throws DomainError UNDER_EMBARGO
 */
export async function requireEmbargoAgreed(pitch: Pitch, isAgreed: boolean): Promise<void> {
  if (isAgreed) return;
  const [held] = (await currentManager().query(
    `select until from (select pitch_embargo($1) as until) e where until > present_instant()`,
    [pitch.id],
  )) as { until: Date }[];
  if (held)
    throw new DomainError(
      'UNDER_EMBARGO',
      told(
        'This is under embargo until {until}. Say that everybody whom it goes to has agreed to that, or send it later.',
        { until: { en: inNairobi(held.until, 'en'), sw: inNairobi(held.until, 'sw') } },
      ),
      ['input', 'embargoAgreed'],
    );
}

/** Says of a mail that is under embargo until when it is: in its subject and before its text, as newsrooms look for it. */
export function underEmbargo(until: Date | null, { subject, body }: Texts): Texts {
  if (!until) return { subject, body };
  const [en, sw] = [inNairobi(until, 'en'), inNairobi(until, 'sw')];
  return {
    subject: `[EMBARGO ${en}] ${subject}`,
    body: `UNDER EMBARGO until ${en}. Do not publish, broadcast or pass on any of this before.\nZUIO hadi ${sw}. Usichapishe, usitangaze wala usisambaze chochote cha habari hii kabla ya wakati huo.\n\n${body}`,
  };
}

/** Says before the text of a mail that the story is theirs alone, and until when: in both languages, as of an embargo. */
export function exclusively(until: Date | null, { subject, body }: Texts): Texts {
  if (!until) return { subject, body };
  const [en, sw] = [inNairobi(until, 'en'), inNairobi(until, 'sw')];
  return {
    subject,
    body: `EXCLUSIVE: until ${en} we offer this story to nobody else. If it is not for you, please tell us.\nKWAKO PEKE YAKO: hadi ${sw} hatumpi mtu mwingine habari hii. Ikiwa haikufai, tafadhali tuambie.\n\n${body}`,
  };
}

/** `24 November 2026, 10:00 (Nairobi, UTC+3)`. */
const inNairobi = (instant: Date, language: 'en' | 'sw'): string =>
  `${new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'sw-KE', {
    ...{ day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' },
    ...{ hourCycle: 'h23', timeZone: 'Africa/Nairobi' },
  })
    .format(instant)
    .replace(' at ', ', ')} (Nairobi, UTC+3)`;
