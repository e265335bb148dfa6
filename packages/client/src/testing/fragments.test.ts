import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const root = join(__dirname, '..');

const sources = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return name === 'generated' ? [] : sources(path);
    return /\.tsx?$/.test(name) && !/\.(test|d)\.tsx?$/.test(name) ? [path] : [];
  });

const resolve = (from: string, to: string): string | undefined =>
  ['.ts', '.tsx', '/index.ts'].map((end) => join(dirname(from), to) + end).find(existsSync);

/** The files that are certain to have run when a file runs; `import()` is not among them, nor what is only a type. */
function reached(start: string): Set<string> {
  const seen = new Set([start]);
  for (const file of seen) {
    const text = readFileSync(file, 'utf8').replace(/^(?:import|export) type [^;]*;/gm, '');
    for (const [, to] of text.matchAll(/^(?:import|export)\b[^;]*?['"](\.[^'"]*)['"];/gm)) {
      const found = to && resolve(file, to);
      if (found) seen.add(found);
    }
  }
  return seen;
}

const documents = (text: string): string[] =>
  [...text.matchAll(/graphql\(`([^`]*)`\)/g)].map(([, document]) => document ?? '');

describe('the documents', () => {
  const files = sources(root);
  const definedIn = new Map<string, string>();
  for (const file of files) {
    for (const document of documents(readFileSync(file, 'utf8'))) {
      for (const [, name] of document.matchAll(/fragment (\w+) on/g)) if (name) definedIn.set(name, file);
    }
  }

  it('bring along every fragment that they spread', () => {
    const missing = files.flatMap((file) => {
      const spread = documents(readFileSync(file, 'utf8')).flatMap((document) =>
        [...document.matchAll(/\.\.\.(\w+)/g)].map(([, name]) => name ?? '').filter((name) => name !== 'on'),
      );
      const with_ = spread.length > 0 ? reached(file) : new Set<string>();
      return [...new Set(spread)]
        .filter((name) => !with_.has(definedIn.get(name) ?? ''))
        .map((name) => `${relative(root, file)} spreads ${name} of ${relative(root, definedIn.get(name) ?? '?')}`);
    });
    expect(missing).toEqual([]);
  });
});
