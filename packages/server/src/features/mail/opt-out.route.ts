import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { recordAudit } from '../../audit';
import { type Clock, newId } from '../../kernel';
import { currentManager, inTransaction } from '../../persistence';
import { plainPage } from '../plain-page';
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
    routes.get('/opt-out/:token', (_request: Asked, reply) => plainPage(reply, asks));
    routes.post('/opt-out/:token', async (request: Asked, reply) => {
      const mailId = services.optOutLinks.mailOf(request.params.token);
      if (mailId) await inTransaction(services.dataSource, () => optOut(mailId, services.clock.now()));
      return plainPage(reply, done);
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
  if (made) recordAudit(null, [{ act: 'optOutOfMail', recordKind: 'MailOptOut', recordId: made.id }]);
}

const asks = `<h1>No more of these e-mails?</h1>
<p>Press the button, and you get no more mail of our press desk: neither pitches nor invitations. Nothing else is asked of you.</p>
<h1 lang="sw">Hutaki tena barua pepe hizi?</h1>
<p lang="sw">Bonyeza kitufe, na hutapokea tena barua pepe za dawati letu la habari: wala mapendekezo wala mialiko. Huhitaji kufanya lolote zaidi.</p>
<form method="post"><button type="submit">Stop them · Zikome</button></form>`;

const done = `<h1>Done.</h1><p>You get no more mail of our press desk: neither pitches nor invitations.</p>
<h1 lang="sw">Tayari.</h1><p lang="sw">Hutapokea tena barua pepe za dawati letu la habari: wala mapendekezo wala mialiko.</p>`;
