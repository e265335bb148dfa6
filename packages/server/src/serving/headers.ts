import type { IncomingMessage, ServerResponse } from 'node:http';

const DAY = 86_400;

const written = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`.trim())
    .join('; ');

/**
 * For the page: no inline script or style runs, nothing is loaded from elsewhere, and no text becomes script or markup,
 * since no policy may make it trusted.
 */
export const pagePolicy = written({
  'default-src': `'none'`,
  'script-src': `'self'`,
  'style-src': `'self'`,
  'img-src': `'self' data: blob:`,
  'font-src': `'self'`,
  'connect-src': `'self'`,
  'manifest-src': `'self'`,
  'worker-src': `'self'`,
  'base-uri': `'none'`,
  'form-action': `'self'`,
  'frame-ancestors': `'none'`,
  'require-trusted-types-for': `'script'`,
  'trusted-types': `'none'`,
});

/** For what is no page: whoever opens it as one finds nothing that runs. */
const dataPolicy = written({ 'default-src': `'none'`, 'frame-ancestors': `'none'`, sandbox: '' });

const unused = ['accelerometer', 'autoplay', 'bluetooth', 'browsing-topics', 'camera', 'display-capture'].concat(
  ['encrypted-media', 'geolocation', 'gyroscope', 'hid', 'idle-detection', 'local-fonts', 'magnetometer'],
  ['microphone', 'midi', 'payment', 'screen-wake-lock', 'serial', 'usb', 'xr-spatial-tracking'],
);

const always: Readonly<Record<string, string>> = {
  'content-security-policy': dataPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy': unused.map((feature) => `${feature}=()`).join(', '),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
};

/** What every answer carries, whatever it is; a page then sets {@link pagePolicy} in place of the policy for data. */
export function protect(response: ServerResponse, isSecure: boolean): void {
  for (const [name, value] of Object.entries(always)) response.setHeader(name, value);
  if (isSecure) response.setHeader('strict-transport-security', `max-age=${365 * DAY}; includeSubDomains`);
}

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a page of somebody else has sent what changes something. Programs, and old browsers, do not say. */
export function comesFromElsewhere({ method, headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  return !READS.has(method ?? '') && site !== undefined && site !== 'same-origin' && site !== 'none';
}
