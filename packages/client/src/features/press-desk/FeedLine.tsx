import { useState } from 'react';
import { Button } from '@mantine/core';
import { IconRss, IconCircleOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { lazily } from '../../design/lazily';
import type { PressDeskFieldsFragment } from '../../graphql';
import './press-desk.css';

const PressDeskDialog = lazily(() => import('./PressDeskDialog'), 'PressDeskDialog');

const FEEDS = [
  ['/feed/en/releases.json', 'JSON', 'en'],
  ['/feed/sw/releases.json', 'JSON', 'sw'],
  ['/feed/en/releases.rss', 'RSS', 'en'],
  ['/feed/sw/releases.rss', 'RSS', 'sw'],
] as const;

/** Where what is published can be read by anybody, or that the feed is switched off. */
export function FeedLine({ desk }: { desk: PressDeskFieldsFragment }) {
  const { t } = useTranslation('pressDesk');
  const [open, setOpen] = useState(false);
  return (
    <div className="feed-line" data-off={!desk.isFeedOn || undefined}>
      {desk.isFeedOn ? (
        <IconRss size={16} stroke={1.7} aria-hidden="true" />
      ) : (
        <IconCircleOff size={16} stroke={1.7} aria-hidden="true" />
      )}
      <p>
        {t(desk.isFeedOn ? 'feedOn' : 'feedOff')}
        {desk.isFeedOn && (
          <span className="feed-addresses">
            {FEEDS.map(([address, format, language]) => (
              <a key={address} className="u-link" href={address} target="_blank" rel="noreferrer noopener">
                {format} · {t(`language.${language}`)}
              </a>
            ))}
            <a className="u-link" href="/feed/events.ics">
              {t('calendar')}
            </a>
          </span>
        )}
      </p>
      {desk.viewerCan.amend && (
        <Button size="xs" variant="subtle" onClick={() => setOpen(true)}>
          {t('title')}
        </Button>
      )}
      {open && <PressDeskDialog key={desk.version} desk={desk} onClose={() => setOpen(false)} />}
    </div>
  );
}
