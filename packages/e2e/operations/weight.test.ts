import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What the build step of the tests has just made, as it is served. */
const built = resolve(__dirname, '..', '..', 'client', 'dist');
const assets = readdirSync(join(built, 'assets'));
const scripts = assets.filter((name) => name.endsWith('.js'));

const read = (name: string): Buffer => readFileSync(join(built, 'assets', name));
const weights = new Map<string, number>();
const weightOf = (name: string): number => {
  if (!weights.has(name)) weights.set(name, brotliCompressSync(read(name)).length / 1000);
  return weights.get(name)!;
};
const weigh = (names: Iterable<string>): number => [...names].reduce((sum, name) => sum + weightOf(name), 0);

/** A script with all that it imports before it runs. */
function loadedWith(name: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(name)) return found;
  found.add(name);
  for (const [, imported] of read(name)
    .toString()
    .matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/g))
    loadedWith(imported!, found);
  return found;
}

const page = readFileSync(join(built, 'index.html'), 'utf8');
const named = [...page.matchAll(/(?:src|href)="\/assets\/([\w.-]+)"/g)].map(([, name]) => name!);
const entry = new Set(named.flatMap((name) => (name.endsWith('.js') ? [...loadedWith(name)] : [name])));

describe('the client’s weight, as it travels (kB, Brotli)', () => {
  it('is at most 250 before anything is shown', () => {
    expect(entry.size).toBeGreaterThan(3);
    expect(weigh(entry)).toBeLessThanOrEqual(250);
  });

  const rooms = scripts.filter((name) => !entry.has(name));

  it('is at most 150 more for any room or dialog, with all that it needs', () => {
    expect(rooms.length).toBeGreaterThan(20);
    const heavy = rooms
      .map((name) => [name, weigh([...loadedWith(name)].filter((each) => !entry.has(each)))] as const)
      .filter(([, weight]) => weight > 150);
    expect(heavy).toEqual([]);
  });
});
