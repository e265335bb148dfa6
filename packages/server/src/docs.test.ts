import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { levelOne, levelTwo } from './testing/asvs-requirements';

const root = resolve(__dirname, '..', '..', '..');
const folder = join(root, 'docs', 'security');
const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));
const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');

const row =
  /^- \*\*(?<number>V\d+\.\d+\.\d+)\*\* \(L(?<level>[12])\) (?<what>.+?) — \*\*(?<state>Met|Partly|Not applicable|Not met)\.\*\* ?(?<evidence>.*)$/;
const lines = textOf('asvs.md')
  .split('\n')
  .filter((line) => line.startsWith('- **V'));
const requirements = lines.map((line) => row.exec(line)?.groups ?? { number: line });

const numbersOf = (sections: Readonly<Record<string, readonly number[]>>): string[] =>
  Object.entries(sections).flatMap(([section, numbers]) => numbers.map((number) => `${section}.${number}`));

/** What stands in backticks and looks like a place in this repository. */
const pathsIn = (text: string): string[] =>
  [
    ...text.matchAll(
      /`((?:packages|docs|\.github|\.ci)\/[^`\s]+|[\w.-]+\.(?:json|yml|mjs)|Dockerfile|\.dockerignore)`/g,
    ),
  ].map(([, path]) => path!);

describe('the page on OWASP ASVS 5.0.0', () => {
  it.each([
    ['1', numbersOf(levelOne), 70],
    ['2', numbersOf(levelTwo), 183],
  ])('answers every requirement of level %s exactly once', (level, expected, count) => {
    expect(expected).toHaveLength(count);
    expect(requirements.filter((each) => each.level === level).map(({ number }) => number)).toEqual(expected);
  });

  it('has nothing else, and every answer has its state and what it rests on', () => {
    expect(requirements.filter(({ state }) => state === undefined)).toEqual([]);
    expect(requirements.filter(({ evidence }) => !evidence)).toEqual([]);
  });

  it('says what would be needed wherever something is missing', () => {
    const missing = requirements.filter(({ state }) => state === 'Not met');
    expect(missing.filter(({ evidence = '' }) => !evidence.includes('Needed: '))).toEqual([]);
  });

  it('counts rightly', () => {
    const count = (state: string, level: string): number =>
      requirements.filter((each) => each.state === state && each.level === level).length;
    for (const state of ['Met', 'Partly', 'Not applicable', 'Not met']) {
      const [one, two] = [count(state, '1'), count(state, '2')];
      expect(textOf('asvs.md')).toMatch(
        new RegExp(`^\\| ${state} +\\| +${one} \\| +${two} \\| +${one + two} \\|$`, 'm'),
      );
    }
  });
});

describe('the pages on security', () => {
  it.each(pages)('%s names only what is in the repository', (name) => {
    const paths = pathsIn(textOf(name));
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it.each(pages)('%s links to pages that there are', (name) => {
    const links = [...textOf(name).matchAll(/\]\((?!https:)([^)#]+)\)/g)].map(([, link]) => link!);
    expect(links.filter((link) => !existsSync(join(dirname(join(folder, name)), link)))).toEqual([]);
  });
});
