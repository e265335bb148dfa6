/** An address of a page, and what tells it from those of other pages. */
export interface PageAddress {
  /** As it can be opened. */
  readonly address: string;
  /**
   * Without scheme, capitals of the host, `www.` and `m.`, the usual port, the fragment, a slash at the end and parameters
   * that only tell where a reader came from; the other parameters in alphabetical order.
   */
  readonly key: string;
}

/** Characters. */
const LONGEST = 2_000;

const tracking =
  /^(utm_.*|mc_.*|pk_.*|mtm_.*|hsa_.*|_hs.*|vero_.*|fbclid|gclid|gclsrc|dclid|wbraid|gbraid|msclkid|twclid|ttclid|yclid|igshid|igsh|ref_src|ref_url|cmpid|ncid|ocid|smid|spm|__twitter_impression)$/i;

/** @returns null when it is no address of a page on the web. One without `https://` is taken as if it had it. */
export function pageAddress(given: string): PageAddress | null {
  const typed = given.trim();
  if (typed.length > LONGEST || /\s/.test(typed)) return null;
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return null;
  if (!/^([a-z0-9_-]+\.)+[a-z][a-z0-9-]+$/.test(url.hostname)) return null;
  const parameters = [...url.searchParams].filter(([name]) => !tracking.test(name)).sort(byText);
  const query = new URLSearchParams(parameters).toString();
  const path = url.pathname.replaceAll(/\/{2,}/g, '/').replace(/\/+$/, '');
  const port = url.port && url.port !== '80' && url.port !== '443' ? `:${url.port}` : '';
  const host = url.hostname.replace(/^(www|m)\.(?=[^.]+\.)/, '');
  return { address: url.href, key: `${host}${port}${path}${query && `?${query}`}` };
}

const byText = (one: readonly [string, string], other: readonly [string, string]): number => {
  const [first, second] = [one.join('='), other.join('=')];
  return first < second ? -1 : first > second ? 1 : 0;
};
