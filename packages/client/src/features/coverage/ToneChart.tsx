import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Section } from '../../design/Section';
import { useDates } from '../../lib/use-dates';
import { endOf, periodName } from '../reports';
import { TONES, type CoverageSearch } from './coverage-search';
import type { usePictures } from './use-pictures';

const PARTS = [...TONES, 'NONE'] as const;

/** One column for each period, stacked by tone, with its table; a column and each number open what they count. */
export function ToneChart({ pictures }: { pictures: ReturnType<typeof usePictures> }) {
  const { t } = useTranslation(['coverage', 'words']);
  const dates = useDates();
  const { bars, period, from, to } = pictures;
  const most = Math.max(1, ...bars.map(({ total }) => total));
  const named = (tone: (typeof PARTS)[number]) =>
    tone === 'NONE' ? t('notJudged') : t(`tone.${tone}`, { ns: 'words' });
  const narrowed = (tone: (typeof PARTS)[number]): CoverageSearch =>
    tone === 'NONE' ? { unjudged: true } : { tones: [tone] };
  const days = (begin: string): CoverageSearch => ({
    from: begin < from ? from : begin,
    to: endOf(period, begin) > to ? to : endOf(period, begin),
  });
  // As many of the periods are named as can be read.
  const step = Math.ceil(bars.length / 12);
  const sums = PARTS.map((tone) => ({
    tone,
    count: bars.reduce((sum, { tones }) => sum + (tones.get(tone) ?? 0), 0),
  })).filter(({ count }) => count > 0);
  const whole = sums.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <Section title={t('picture.overTime')}>
        <ol className="picture-chart">
          {bars.map(({ begin, tones, total }, index) => {
            const when = periodName(period, begin, dates);
            const label = t('picture.opens', { count: total, name: when });
            return (
              <li key={begin}>
                <Link to="/media/coverage" search={days(begin)} aria-label={label} title={label}>
                  <b aria-hidden="true">{total > 0 && bars.length <= 20 ? dates.number(total) : ''}</b>
                  {PARTS.map((tone) =>
                    tones.has(tone) ? (
                      <i key={tone} data-tone={tone} style={{ height: `${(85 * (tones.get(tone) ?? 0)) / most}%` }} />
                    ) : null,
                  )}
                </Link>
                <small aria-hidden="true">{index % step === 0 ? when : '\u00a0'}</small>
              </li>
            );
          })}
        </ol>
      </Section>
      <Section title={t('picture.byTone')}>
        <div className="picture-table">
          <table>
            <tbody>
              {sums.map(({ tone, count }) => (
                <tr key={tone}>
                  <th scope="row">
                    <i className="picture-key" data-tone={tone} aria-hidden="true" /> {named(tone)}
                  </th>
                  <td data-number>
                    <Link
                      to="/media/coverage"
                      search={{ from, to, ...narrowed(tone) }}
                      aria-label={t('picture.opens', { count, name: named(tone) })}
                    >
                      {dates.number(count)}
                    </Link>
                  </td>
                  <td data-number>{t('picture.share', { percent: Math.round((100 * count) / Math.max(1, whole)) })}</td>
                </tr>
              ))}
              <tr>
                <th scope="row">{t('picture.inAll')}</th>
                <td data-number>
                  <Link
                    to="/media/coverage"
                    search={{ from, to }}
                    aria-label={t('picture.opens', { count: whole, name: t('picture.inAll') })}
                  >
                    {dates.number(whole)}
                  </Link>
                </td>
                <td />
              </tr>
            </tbody>
          </table>
        </div>
      </Section>
    </>
  );
}
