import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import type { Actor } from '../../access';
import { uuidFromOpaque } from '../../kernel';
import type { Feed } from '../public-feed';
import { refuse } from '../route-answers';
import { type CalendarEvent, iCalendar } from './icalendar';

const MEDIA_TYPE = 'text/calendar; charset=utf-8';

interface Row {
  readonly id: string;
  readonly sequence: number;
  readonly announcedAt: Date;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly title: string;
  readonly summary: string | null;
  readonly venue: string | null;
  readonly county: string | null;
  readonly onlineUrl: string | null;
  readonly cancelledAt: Date | null;
}

const rows = (condition: string): string => `
select e.id, e.sequence, e.announced_at as "announcedAt", e.starts_at as "startsAt", e.ends_at as "endsAt", e.title, e.summary, e.venue,
  c.name as county, e.online_url as "onlineUrl", e.cancelled_at as "cancelledAt", now() as at
from media_event e left join county c on c.id = e.county_id where ${condition} order by e.starts_at desc, e.id limit 1000`;

/** The host is ours for as long as the installation is: an event keeps its UID over all changes. */
const eventOf = (row: Row, publicUrl: string, url: string | null): CalendarEvent => ({
  uid: `${row.id}@${new URL(publicUrl).hostname}`,
  sequence: row.sequence,
  changedAt: row.announcedAt,
  startsAt: row.startsAt,
  endsAt: row.endsAt,
  title: row.title,
  description: row.summary,
  location: [row.venue, row.county].filter(Boolean).join(', ') || null,
  url,
  isCancelled: row.cancelledAt !== null,
});

export interface CalendarServices {
  readonly dataSource: DataSource;
  readonly publicUrl: string;
}

/**
 * `GET /feed/events.ics`: public events of the last year and those to come. By which link one joins from afar is for those
 * who are invited, and who is invited for nobody.
 */
export const calendarFeed = ({ dataSource, publicUrl }: CalendarServices): Feed => ({
  path: '/events.ics',
  async answer() {
    const events = (await dataSource.query(rows(`e.is_public and e.ends_at > now() - interval '1 year'`))) as Row[];
    const [{ at }] = (await dataSource.query('select now() as at')) as [{ at: Date }];
    const calendar = iCalendar(
      'Utetezi',
      events.map((row) => eventOf(row, publicUrl, null)),
    );
    // What is public no more leaves no trace of when that was.
    return { body: calendar, mediaType: MEDIA_TYPE, at, modifiedAt: null, changesAt: null };
  },
});

export interface CalendarFileServices extends CalendarServices {
  /** Who sends a request; null for nobody. */
  actorOf(request: FastifyRequest): Promise<Actor | null>;
}

type Asked = FastifyRequest<{ Params: { id: string } }>;

/** `GET /media-events/{id}.ics`: one event, public or not, for the own calendar of whoever works with the media desk. */
export function registerCalendarFile(web: FastifyInstance, services: CalendarFileServices): void {
  web.get('/media-events/:id', async (request: Asked, reply): Promise<FastifyReply> => {
    const actor = await services.actorOf(request);
    if (!actor) return refuse(reply, 401, 'Sign in to continue.');
    if (!actor.permissions.has('media:read')) return refuse(reply, 403, 'Your role does not allow this.');
    const id = uuidFromOpaque('mev', request.params.id.replace(/\.ics$/, ''));
    const [row] = id ? ((await services.dataSource.query(rows('e.id = $1'), [id])) as Row[]) : [];
    if (!row) return refuse(reply, 404, 'There is no such media event.');
    return reply
      .header('cache-control', 'no-store')
      .header('content-type', MEDIA_TYPE)
      .header('content-disposition', 'attachment; filename="event.ics"')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .send(iCalendar('Utetezi', [eventOf(row, services.publicUrl, row.onlineUrl)]));
  });
}
