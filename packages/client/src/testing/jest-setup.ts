import { TextDecoder, TextEncoder } from 'node:util';

/** What browsers have, our components ask for, and jsdom leaves out. */
const missing: Record<string, unknown> = {
  TextEncoder,
  TextDecoder,
  matchMedia: (query: string) => ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
  }),
  ResizeObserver: class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  },
};

for (const [name, value] of Object.entries(missing)) {
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
}
window.HTMLElement.prototype.scrollIntoView = () => undefined;
