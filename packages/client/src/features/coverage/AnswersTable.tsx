import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Section } from '../../design/Section';
import type { CoveragePicturesQuery } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import type { PicturesSearch } from './pictures-search';

type AnswersTableProps = { answers: CoveragePicturesQuery['answers']; days: PicturesSearch };

/** How many of those who were pitched by a list answered. */
export function AnswersTable({ answers, days }: AnswersTableProps) {
  const { t } = useTranslation('coverage');
  const dates = useDates();
  const lists = new Map<string, { name: string; sent: number; answered: number }>();
  for (const { pressList, isAnswered, count } of answers) {
    const key = pressList?.id ?? 'none';
    const list = lists.get(key) ?? { name: pressList?.name ?? t('picture.byHand'), sent: 0, answered: 0 };
    lists.set(key, { ...list, sent: list.sent + count, answered: list.answered + (isAnswered ? count : 0) });
  }
  if (lists.size === 0) return null;
  const number = (list: string, name: string, count: number, answered?: boolean) => (
    <Link
      to="/media/pictures/pitched"
      search={{ ...days, list, answered }}
      aria-label={t('picture.opensList', { count, name })}
    >
      {dates.number(count)}
    </Link>
  );
  return (
    <Section title={t('picture.answers')}>
      <div className="picture-table" role="region" aria-label={t('picture.answers')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('picture.answers')}</th>
              <th scope="col" data-number>
                {t('picture.sent')}
              </th>
              <th scope="col" data-number>
                {t('picture.answered')}
              </th>
              <th scope="col" data-number>
                {t('picture.rate')}
              </th>
            </tr>
          </thead>
          <tbody>
            {[...lists]
              .sort(([, one], [, other]) => other.sent - one.sent)
              .map(([id, { name, sent, answered }]) => (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  <td data-number>{number(id, name, sent)}</td>
                  <td data-number>{number(id, `${name}, ${t('picture.answered')}`, answered, true)}</td>
                  <td data-number>{t('picture.share', { percent: Math.round((100 * answered) / sent) })}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
