import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { countyLines } from './scripts/county-lines';
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

export default defineConfig({
  plugins: [generated(), react()],
  build: { target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  server: { port: 5173, proxy: { '/graphql': api, '/files': api, '/auth': api } },
});
