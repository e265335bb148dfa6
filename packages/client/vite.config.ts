import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { countyLines } from './scripts/county-lines';
import { manifestOf, operationsIn, withIds } from './scripts/operations';
import { themeVariables } from './scripts/theme-variables';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const api = process.env['API_URL'] ?? 'http://localhost:4000';

/** Fills two source files from the theme and from the map at build time. */
function generated(): Plugin {
  return {
    name: 'generated',
    enforce: 'pre',
    load(id) {
      if (id.endsWith('/src/design/variables.css')) return themeVariables();
      if (id.endsWith('/src/features/accounts/county-lines.ts')) {
        const { inner, outer } = countyLines(here('./scripts/kenya-counties.topo.json'));
        return `export const inner = ${JSON.stringify(inner)};\nexport const outer = ${JSON.stringify(outer)};\n`;
      }
      return undefined;
    },
  };
}

/** Ids of operations in place of their texts, and the list by which the server knows them. */
function persistedOperations(): Plugin {
  const operations = operationsIn(here('./src'));
  return {
    name: 'persisted-operations',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) =>
      id.includes('/client/src/') && code.includes('graphql(`')
        ? { code: withIds(code, operations), map: null }
        : undefined,
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'operations.json', source: manifestOf(operations) });
    },
  };
}

const mantine = (...parts: string[]) => new RegExp(`@mantine/core/esm/components/(${parts.join('|')})/`);
const features = [
  'people',
  'contacts',
  'posts',
  'relationships',
  'vocabularies',
  'places',
  'sharing',
  'tasks',
  'colleagues',
];

/**
 * A few chunks instead of a hundred small ones: what changes only with its version, what every room needs, and the rest
 * by room, loaded when first entered. A group takes along what it needs unless a group before it has it, so that no two
 * chunks need each other.
 */
const groups = [
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
  { name: 'data', test: /node_modules\/(@apollo|graphql|graphql-tag|rxjs)\// },
  { name: 'router', test: /node_modules\/@tanstack\/react-router\// },
  { name: 'icons', test: /node_modules\/@tabler\// },
  { name: 'parts', test: /@mantine\/(core\/esm\/core|hooks)|node_modules\/(i18next|react-i18next)\// },
  {
    name: 'inputs',
    test: mantine('Button', 'ActionIcon', 'TextInput', 'PasswordInput', 'Checkbox', 'SegmentedControl'),
  },
  { name: 'menus', test: mantine('Menu', 'Popover', 'Tooltip') },
  {
    name: 'fields',
    test: mantine('Select', 'MultiSelect', 'TagsInput', 'NumberInput', 'Modal', 'Drawer', 'Textarea', 'Switch'),
  },
  { name: 'dates', test: /node_modules\/(@mantine\/dates|dayjs)/ },
  {
    name: 'house',
    test: /src\/(main\.tsx|(lib|graphql)\/|design\/(Note|Face|Mark|Chip|Section|Skeleton|Empty|LoadState|PageHeader|QuickExit|lazily|use-phone)\.)/,
  },
  { name: 'record', test: new RegExp(`src/features/(${features.join('|')})/index\\.ts`) },
].map((group, at, all) => ({ ...group, priority: all.length - at }));

export default defineConfig({
  plugins: [generated(), persistedOperations(), react()],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
  server: { port: 5173, proxy: { '/graphql': api, '/files': api, '/auth': api } },
});
