import { createTransport } from 'nodemailer';

/** What a mail server is asked to take; one recipient in each. */
export interface Letter {
  readonly id: string;
  readonly to: { readonly address: string; readonly name: string };
  readonly replyTo: string | null;
  readonly subject: string;
  readonly text: string;
  /** The address of a page, and of an act by POST (RFC 8058), by which the recipient opts out. */
  readonly optOutUrl: string | null;
  readonly attachments: readonly {
    readonly filename: string;
    readonly content: Buffer;
    readonly contentType: string;
  }[];
}

/**
 * What became of an attempt: taken; refused for good for this recipient (a 5xx to RCPT TO); or not taken now, which is
 * worth another attempt. The code is the server's three digits, or a word for a connection that failed.
 */
export type Attempt = { readonly outcome: 'SENT' } | { readonly outcome: 'BOUNCED' | 'LATER'; readonly code: string };

export interface Mailer {
  send(letter: Letter): Promise<Attempt>;
}

export interface MailSettings {
  /** `smtp://name:password@host:587` or `smtps://…`. */
  readonly url: string;
  /** `Name <address>`, or an address alone. */
  readonly from: string;
}

const SECONDS = 1_000;
const isLocal = (host: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(host);

/** Line breaks and other controls have no place in a header. */
const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

/** Speaks to one mail server; only with TLS, save on this machine. Nothing is ever fetched, whatever a text names. */
export function smtpMailer({ url, from }: MailSettings): Mailer {
  const { protocol, hostname, port, username, password } = new URL(url);
  const isWrapped = protocol === 'smtps:';
  const transport = createTransport({
    host: hostname.replaceAll(/[[\]]/g, ''),
    port: port ? Number(port) : isWrapped ? 465 : 587,
    secure: isWrapped,
    requireTLS: !isLocal(hostname),
    ignoreTLS: isLocal(hostname),
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: 20 * SECONDS,
    greetingTimeout: 20 * SECONDS,
    socketTimeout: 60 * SECONDS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ id, to, replyTo, subject, text, optOutUrl, attachments }) {
      try {
        await transport.sendMail({
          from,
          to: { address: to.address, name: oneLine(to.name) },
          ...(replyTo && { replyTo: oneLine(replyTo) }),
          subject: oneLine(subject),
          text,
          // The same at each attempt, so that a mail that went twice is one to the recipient's program.
          messageId: `<${id}@${domainOf(from)}>`,
          ...(optOutUrl && {
            headers: {
              'List-Unsubscribe': `<${optOutUrl}>`,
              'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
            },
          }),
          attachments: [...attachments],
        });
        return { outcome: 'SENT' };
      } catch (error) {
        const { responseCode, command, code } = error as { responseCode?: number; command?: string; code?: string };
        const isRefused = command === 'RCPT TO' && responseCode !== undefined && responseCode >= 500;
        return { outcome: isRefused ? 'BOUNCED' : 'LATER', code: String(responseCode ?? code ?? 'UNKNOWN') };
      }
    },
  };
}

const domainOf = (from: string): string => /@([\w.-]+)>?\s*$/.exec(from)?.[1] ?? 'localhost';
