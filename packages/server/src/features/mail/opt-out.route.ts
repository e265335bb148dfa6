import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { recordAudit } from '../../audit';
import { type Clock, newId } from '../../kernel';
import { currentManager, inTransaction } from '../../persistence';
import type { OptOutLinks } from './opt-out-links';

export interface OptOutServices {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly optOutLinks: OptOutLinks;
}

type Asked = FastifyRequest<{ Params: { token: string } }>;

/**
 * `GET /opt-out/{token}` asks, and changes nothing: programs that look at links in mail opt nobody out. `POST` does it,
 * from that page or by a mail program's own button (RFC 8058). No account, no script; the same answer for every link that
 * could be one, used before or not, so that it tells nobody whom it was for.
 */
export function registerOptOut(web: FastifyInstance, services: OptOutServices): void {
  web.register(async (routes) => {
    // What the form and mail programs send is of no interest: the address says it all.
    routes.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: 10_000 }, (_request, _body, done) =>
      done(null, undefined),
    );
    routes.get('/opt-out/:token', (_request: Asked, reply) => page(reply, asks));
    routes.post('/opt-out/:token', async (request: Asked, reply) => {
      const mailId = services.optOutLinks.mailOf(request.params.token);
      if (mailId) await inTransaction(services.dataSource, () => optOut(mailId, services.clock.now()));
      return page(reply, done);
    });
  });
}

async function optOut(mailId: string, now: Date): Promise<void> {
  const manager = currentManager();
  const [made] = (await manager.query(
    `insert into mail_opt_out (id, person_id, purpose, mail_id, opted_out_at)
     select $2, coalesce(p.merged_into_id, p.id), m.purpose, m.id, $3 from outgoing_mail m join person p on p.id = m.person_id
     where m.id = $1 and m.may_opt_out on conflict do nothing returning id`,
    [mailId, newId(), now],
  )) as { id: string }[];
  if (made) await recordAudit(null, [{ act: 'optOutOfMail', recordKind: 'MailOptOut', recordId: made.id }]);
}

const asks = `<h1>No more of these e-mails?</h1>
<p>Press the button, and you get no more pitches from us. Nothing else is asked of you.</p>
<h1 lang="sw">Hutaki tena barua pepe hizi?</h1>
<p lang="sw">Bonyeza kitufe, na hutapokea tena mapendekezo ya habari kutoka kwetu. Huhitaji kufanya lolote zaidi.</p>
<form method="post"><button type="submit">Stop them · Zikome</button></form>`;

const done = `<h1>Done.</h1><p>You get no more pitches from us.</p>
<h1 lang="sw">Tayari.</h1><p lang="sw">Hutapokea tena mapendekezo ya habari kutoka kwetu.</p>`;

const style =
  ':root{color-scheme:light dark}body{margin:0;font:16px/1.5 system-ui,sans-serif}main{max-width:34rem;margin:12vh auto;padding:0 16px}h1{font-size:1.25rem;margin:1.5em 0 .25em}button{font:inherit;padding:12px 20px;border-radius:6px}';
const styleHash = createHash('sha256').update(style).digest('base64');

const page = (reply: FastifyReply, body: string): FastifyReply =>
  reply
    .header('cache-control', 'no-store')
    .header('content-type', 'text/html; charset=utf-8')
    .header('referrer-policy', 'no-referrer')
    .header('x-robots-tag', 'noindex')
    .header(
      'content-security-policy',
      `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
    )
    .send(
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Utetezi</title><style>${style}</style></head><body><main>${body}</main></body></html>`,
    );
