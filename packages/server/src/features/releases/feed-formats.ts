import { type Block, plainTextOf } from './rich-text';

export interface PublicRelease {
  /** As it is published: opaque. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Rich text. */
  readonly body: string;
  readonly boilerplate: string | null;
  readonly correction: string | null;
  readonly contact: string | null;
  readonly publicAt: string;
  readonly correctedAt: string | null;
  /** Other languages in which it can be read. */
  readonly others: readonly string[];
  readonly materials: readonly {
    readonly id: string;
    readonly name: string;
    readonly mediaType: string;
    readonly size: number;
  }[];
}

export interface Channel {
  readonly language: 'en' | 'sw';
  /** Where we are asked, without a stroke at its end. */
  readonly publicUrl: string;
  /** Counted from 1. */
  readonly page: number;
  readonly pageSize: number;
}

const titles = { en: 'Press releases', sw: 'Taarifa kwa vyombo vya habari' } as const;
const corrected = { en: 'Correction', sw: 'Sahihisho' } as const;

const feedAt = ({ publicUrl, language }: Channel, rest: string): string =>
  `${publicUrl}/feed/${language}/releases${rest}`;
const itemAt = (channel: Channel, { id }: PublicRelease): string => feedAt(channel, `/${id}.json`);
const fileAt = ({ publicUrl }: Channel, release: PublicRelease, fileId: string): string =>
  `${publicUrl}/feed/releases/${release.id}/files/${fileId}`;

/** JSON Feed 1.1, without HTML: `content_text` for every reader, and `_utetezi` with the same as blocks. */
export const jsonFeed = (channel: Channel, found: readonly PublicRelease[]): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: titles[channel.language],
    home_page_url: channel.publicUrl,
    feed_url: feedAt(channel, '.json'),
    language: channel.language,
    ...(found.length > channel.pageSize && { next_url: feedAt(channel, `.json?page=${channel.page + 1}`) }),
    items: found.slice(0, channel.pageSize).map((release) => jsonItem(channel, release)),
  });

export const jsonItem = (channel: Channel, release: PublicRelease): object => ({
  id: release.id,
  url: itemAt(channel, release),
  title: release.title,
  summary: release.summary,
  content_text: contentOf(channel, release),
  date_published: instant(release.publicAt),
  ...(release.correctedAt && { date_modified: instant(release.correctedAt) }),
  language: channel.language,
  ...(release.materials.length > 0 && {
    attachments: release.materials.map(({ id, name, mediaType, size }) => ({
      url: fileAt(channel, release, id),
      mime_type: mediaType,
      title: name,
      size_in_bytes: size,
    })),
  }),
  _utetezi: {
    body: JSON.parse(release.body) as Block[],
    boilerplate: release.boilerplate,
    contact: release.contact,
    correction: release.correction,
    alternates: Object.fromEntries(
      release.others.map((language) => [language, itemAt({ ...channel, language: language as 'en' | 'sw' }, release)]),
    ),
  },
});

const contentOf = ({ language }: Channel, { body, correction, boilerplate, contact }: PublicRelease): string =>
  [correction && `${corrected[language]}: ${correction}`, plainTextOf(body), boilerplate, contact]
    .filter(Boolean)
    .join('\n\n');

/** RSS 2.0 with the summaries; the whole text is in the JSON feed. */
export function rssFeed(channel: Channel, found: readonly PublicRelease[]): string {
  const items = found.map((release) => {
    const [file] = release.materials;
    return [
      '<item>',
      element('title', release.title),
      element('description', release.summary),
      `<guid isPermaLink="false">${release.id}</guid>`,
      element('pubDate', new Date(release.publicAt).toUTCString()),
      // RSS has room for one.
      file &&
        `<enclosure url="${escaped(fileAt(channel, release, file.id))}" length="${file.size}" type="${escaped(file.mediaType)}"/>`,
      '</item>',
    ]
      .filter(Boolean)
      .join('');
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
    element('title', titles[channel.language]),
    element('link', channel.publicUrl),
    element('description', titles[channel.language]),
    element('language', channel.language),
    `<atom:link rel="self" type="application/rss+xml" href="${escaped(feedAt(channel, '.rss'))}"/>`,
    ...items,
    '</channel></rss>',
  ].join('\n');
}

const instant = (written: string): string => new Date(written).toISOString();
const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
