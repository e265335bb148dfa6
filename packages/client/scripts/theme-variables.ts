import { convertCssVariables, DEFAULT_THEME, defaultCssVariablesResolver, mergeMantineTheme } from '@mantine/core';
import { resolver, theme } from '../src/design/theme';

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
  return convertCssVariables(merge(defaultCssVariablesResolver(merged), resolver(merged)), ':root');
}
