import { useState } from 'react';
import { IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { lazily } from '../../design/lazily';
import { Section } from '../../design/Section';
import { useDates } from '../../lib/use-dates';
import type { Particular } from './particulars';
import './particulars.css';

const ParticularsDialog = lazily(() => import('./ParticularsDialog'), 'ParticularsDialog');

const hostOf = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');

/** Under what other names somebody is known, by what numbers, and on what pages. */
export function ParticularsSection({ record, canAmend }: { record: Particular; canAmend: boolean }) {
  const { t } = useTranslation(['people', 'app', 'time']);
  const dates = useDates();
  const [editing, setEditing] = useState(false);
  const { otherNames, identifiers, links } = record;
  const isEmpty = otherNames.length + identifiers.length + links.length === 0;
  if (isEmpty && !canAmend) return null;
  const span = (from: string | null | undefined, to: string | null | undefined): string | null => {
    const ends = { from: from ? dates.partial(from) : '', to: to ? dates.partial(to) : '' };
    if (from && to) return t('fromTo', { ns: 'time', ...ends });
    if (from) return t('from', { ns: 'time', ...ends });
    return to ? t('until', { ns: 'time', ...ends }) : null;
  };
  return (
    <Section
      title={t('particulars.title')}
      action={
        canAmend && (
          <button type="button" className="u-more" aria-label={t('particulars.edit')} onClick={() => setEditing(true)}>
            {t(isEmpty ? 'add' : 'edit', { ns: 'app' })}
          </button>
        )
      }
    >
      {isEmpty ? (
        <p className="u-quiet">{t('particulars.none')}</p>
      ) : (
        <dl className="particulars">
          {otherNames.map(({ id, name, note, startedOn, endedOn }) => (
            <div key={id}>
              <dt>{note || t('particulars.otherName')}</dt>
              <dd>
                {name}
                {span(startedOn, endedOn) && <small className="u-num">{span(startedOn, endedOn)}</small>}
              </dd>
            </div>
          ))}
          {identifiers.map(({ id, scheme, value }) => (
            <div key={id}>
              <dt>{scheme}</dt>
              <dd className="u-num">{value}</dd>
            </div>
          ))}
          {links.map(({ id, url, label }) => (
            <div key={id}>
              <dt>{label || t('particulars.page')}</dt>
              <dd>
                <a className="u-link" href={url} target="_blank" rel="noreferrer">
                  {hostOf(url)}
                  <IconExternalLink size={14} stroke={1.7} role="img" aria-label={t('particulars.opensElsewhere')} />
                </a>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {editing && <ParticularsDialog record={record} onClose={() => setEditing(false)} />}
    </Section>
  );
}
