import type { FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { opaqueId, uuidFromOpaque } from '../../kernel';
import type { Feed, FeedAnswer } from '../public-feed';
import { type Channel, type PublicRelease, jsonFeed, jsonItem, rssFeed } from './feed-formats';

export interface ReleaseFeedServices {
  readonly dataSource: DataSource;
  readonly publicUrl: string;
}

type Asked = FastifyRequest<{
  Params: { language?: string; id?: string; fileId?: string };
  Querystring: { page?: string };
}>;

/** Releases on a page of the JSON feed; RSS, which has no pages, has the newest so many. */
const PAGE = 50;

/**
 * `/feed/{en|sw}/releases.json` (JSON Feed 1.1), `/feed/{en|sw}/releases.rss` (RSS 2.0), one release as
 * `/feed/{en|sw}/releases/{id}.json`, and its materials. What is public is decided by each question's own statement, by
 * the database's clock.
 */
export function releaseFeeds({ dataSource, publicUrl }: ReleaseFeedServices): readonly Feed[] {
  const channelOf = (request: Asked): Channel | null => {
    const { language } = request.params;
    if (language !== 'en' && language !== 'sw') return null;
    const page = /^[1-9]\d{0,3}$/.test(request.query.page ?? '') ? Number(request.query.page) : 1;
    return { language, publicUrl, page, pageSize: PAGE };
  };
  const list =
    (mediaType: string, write: (channel: Channel, releases: readonly PublicRelease[]) => string): Feed['answer'] =>
    async (request) => {
      const channel = channelOf(request as Asked);
      if (!channel) return null;
      const state = await publicState(dataSource, { ...channel, id: null });
      return { ...instants(state), mediaType, body: write(channel, state.releases) };
    };
  return [
    { path: '/:language/releases.json', answer: list('application/feed+json; charset=utf-8', jsonFeed) },
    {
      path: '/:language/releases.rss',
      answer: list('application/rss+xml; charset=utf-8', (channel, found) => rssFeed(channel, found.slice(0, PAGE))),
    },
    {
      path: '/:language/releases/:id.json',
      async answer(request) {
        const channel = channelOf(request as Asked);
        const id = uuidFromOpaque('prr', (request as Asked).params.id ?? '');
        if (!channel || !id) return null;
        const state = await publicState(dataSource, { ...channel, page: 1, id });
        const [release] = state.releases;
        if (!release) return null;
        return {
          ...instants(state),
          mediaType: 'application/json; charset=utf-8',
          body: JSON.stringify(jsonItem(channel, release)),
        };
      },
    },
    { path: '/releases/:id/files/:fileId', answer: (request) => material(dataSource, request as Asked) },
  ];
}

interface PublicState {
  readonly at: Date;
  readonly modifiedAt: Date | null;
  readonly changesAt: Date | null;
  readonly releases: readonly PublicRelease[];
}

const instants = ({ at, modifiedAt, changesAt }: PublicState): Pick<FeedAnswer, 'at' | 'modifiedAt' | 'changesAt'> => ({
  at,
  modifiedAt,
  changesAt,
});

/** One more release than a page holds, so that there is known to be a next one. */
async function publicState(
  dataSource: DataSource,
  { language, page, pageSize, id }: Channel & { readonly id: string | null },
): Promise<PublicState> {
  const [state] = (await dataSource.query(publicReleases, [
    language.toUpperCase(),
    id,
    pageSize + 1,
    (page - 1) * pageSize,
  ])) as (Omit<PublicState, 'releases'> & { releases: (PublicRelease & { id: string })[] })[];
  return {
    ...state!,
    releases: state!.releases.map((release) => ({
      ...release,
      id: opaqueId('prr', release.id),
      materials: release.materials.map((file) => ({ ...file, id: opaqueId('fil', file.id) })),
    })),
  };
}

/** Materials that the version is handed out with, each free of its own embargo too. */
const freeMaterials = `press_release_material m join file f on f.id = m.file_id
  where m.version_id = r.published_version_id and f.removed_at is null and f.sensitivity <= 1 and f.plain_sha256 is not null
    and material_is_free(f.id)`;

const publicReleases = `
select present_instant() as at,
  (select max(greatest(r.public_at, r.corrected_at, r.withdrawn_at)) from press_release r
   where r.public_at <= present_instant() or (r.published_version_id is not null and r.withdrawn_at is not null)) as "modifiedAt",
  least(
    (select min(r.public_at) from press_release r where r.public_at > present_instant()),
    (select min(f.embargo_until) from file f where f.embargo_until > present_instant())) as "changesAt",
  coalesce((select json_agg(found order by found.place) from (
    select r.id, t.title, t.summary, t.body, t.boilerplate, t.correction, v.contact, r.public_at as "publicAt", r.corrected_at as "correctedAt",
      row_number() over (order by r.public_at desc, r.id desc) as place,
      array(select lower(o.language) from press_release_text o where o.version_id = v.id and o.language <> t.language) as others,
      coalesce((select json_agg(json_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type, 'size', f.size) order by f.created_at, f.id)
        from ${freeMaterials}), '[]') as materials
    from press_release r
    join press_release_version v on v.id = r.published_version_id
    join press_release_text t on t.version_id = v.id and t.language = $1
    where r.public_at <= present_instant() and ($2::uuid is null or r.id = $2)
    order by r.public_at desc, r.id desc limit $3 offset $4) found), '[]') as releases`;

async function material(dataSource: DataSource, request: Asked): Promise<FeedAnswer | null> {
  const id = uuidFromOpaque('prr', request.params.id ?? '');
  const fileId = uuidFromOpaque('fil', request.params.fileId ?? '');
  if (!id || !fileId) return null;
  const [file] = (await dataSource.query(
    `select present_instant() as at, f.name, f.media_type as "mediaType", c.bytes, greatest(r.public_at, r.corrected_at) as "modifiedAt"
     from press_release r join lateral (select f.* from ${freeMaterials} and f.id = $2) f on true
     join file_content c on c.sha256 = f.plain_sha256
     where r.id = $1 and r.public_at <= present_instant()`,
    [id, fileId],
  )) as { at: Date; name: string; mediaType: string; bytes: Buffer; modifiedAt: Date }[];
  if (!file || file.bytes.length === 0) return null;
  return { ...file, changesAt: null, body: file.bytes, fileName: file.name };
}
