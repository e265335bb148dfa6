import { createHash } from 'node:crypto';
import type { FastifyReply } from 'fastify';

const style =
  ':root{color-scheme:light dark;--line:#84908a}body{margin:0;font:16px/1.5 system-ui,sans-serif}' +
  'main{max-width:34rem;margin:6vh auto;padding:0 16px 48px}h1{font-size:1.25rem;line-height:1.3;margin:1.5em 0 .25em;overflow-wrap:anywhere}' +
  'p{margin:.5em 0;overflow-wrap:anywhere}fieldset{margin:24px 0 0;padding:0;border:0}legend,.label{display:block;padding:0;font-weight:600}' +
  'label.pick{display:flex;align-items:center;gap:12px;min-height:44px;padding:2px 12px;margin-top:8px;border:1px solid var(--line);border-radius:8px}' +
  'label.pick input{width:20px;height:20px;flex:none;margin:0}label.text{display:block;margin-top:20px}textarea{display:block;box-sizing:border-box;width:100%;' +
  'min-height:72px;margin-top:6px;padding:10px 12px;font:inherit;border:1px solid var(--line);border-radius:8px}' +
  'button{font:inherit;font-weight:600;min-height:48px;margin-top:24px;padding:12px 20px;border:0;border-radius:8px;background:#0b5c50;color:#fff}' +
  '[role=alert]{margin-top:24px;padding:12px 16px;border:1px solid #b42a28;border-left-width:4px;border-radius:8px}small{display:block;opacity:.8}';
const styleHash = createHash('sha256').update(style).digest('base64');

/** A page for whoever has a link and no account: no script, nothing of another site, kept by nobody. */
export const plainPage = (reply: FastifyReply, body: string): FastifyReply =>
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

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it stands in a page, within and without quotes. */
export const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => entities[sign]!);
