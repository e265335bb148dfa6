import { convertCssVariables, DEFAULT_THEME, defaultCssVariablesResolver, mergeMantineTheme } from '@mantine/core';
import { resolver, theme } from '../src/design/theme';

/** The palettes that are used; Mantine's other ten would only be carried along. */
const kept = ['gray', 'dark', 'teal', 'red'];

type Variables = ReturnType<typeof resolver>;

const merge = (base: Variables, ours: Variables): Variables => ({
  variables: { ...base.variables, ...ours.variables },
  light: { ...base.light, '--mantine-color-scheme': 'light', ...ours.light },
  dark: { ...base.dark, '--mantine-color-scheme': 'dark', ...ours.dark },
});

/**
 * Every custom property of the theme as one style sheet. Mantine would write them into a `<style>` element at run
 * time, which a content security policy of `style-src 'self'` refuses.
 */
export function themeVariables(): string {
  const merged = mergeMantineTheme(DEFAULT_THEME, theme);
  const own = {
    ...merged,
    colors: Object.fromEntries(kept.map((name) => [name, merged.colors[name]])) as typeof merged.colors,
  };
  return convertCssVariables(merge(defaultCssVariablesResolver(own), resolver(merged)), ':root');
}
