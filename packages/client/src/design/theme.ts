import { createTheme } from '@mantine/core';
import { colours } from './palette';

export { resolver } from './semantic-colours';

/** The house's look for Mantine's parts. Colours with a meaning are in `semantic-colours.ts`. */
export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 6 },
  colors: colours,
  white: '#ffffff',
  black: '#151b18',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  fontFamily: "'Inter Utetezi', system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
  fontFamilyMonospace: "ui-monospace, 'SF Mono', 'Cascadia Mono', 'Roboto Mono', 'DejaVu Sans Mono', monospace",
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  lineHeights: { xs: '1.3333', sm: '1.5385', md: '1.4286', lg: '1.5', xl: '1.4' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '2rem' },
      h2: { fontSize: '1.25rem', lineHeight: '1.75rem' },
      h3: { fontSize: '1rem', lineHeight: '1.5rem' },
      h4: { fontSize: '0.875rem', lineHeight: '1.25rem' },
      h5: { fontSize: '0.8125rem', lineHeight: '1.25rem' },
      h6: { fontSize: '0.75rem', lineHeight: '1rem' },
    },
  },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  radius: { xs: '0.25rem', sm: '0.375rem', md: '0.5rem', lg: '0.75rem', xl: '1rem' },
  defaultRadius: 'sm',
  breakpoints: { xs: '22.5em', sm: '40em', md: '60em', lg: '75em', xl: '90em' },
  shadows: {
    xs: 'var(--u-shadow-1)',
    sm: 'var(--u-shadow-1)',
    md: 'var(--u-shadow-2)',
    lg: 'var(--u-shadow-2)',
    xl: 'var(--u-shadow-3)',
  },
  // Plain objects: to name a component here would load it with the first page.
  components: {
    Button: { defaultProps: { size: 'sm' }, classNames: { root: 'u-button' } },
    ActionIcon: {
      defaultProps: { variant: 'subtle', color: 'gray', size: 32 },
      classNames: { root: 'u-icon-button' },
    },
    Input: { classNames: { input: 'u-input' } },
    InputWrapper: {
      classNames: { label: 'u-label', description: 'u-help', error: 'u-error' },
      // Help stands below the field, as in a `Field`: fields side by side stay in line.
      defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] },
    },
    Checkbox: { defaultProps: { size: 'xs', radius: 'xs' } },
    // The first item has the focus when a menu opens: Mantine's placeholder for it is no child that a menu may have.
    Menu: {
      defaultProps: {
        shadow: 'md',
        radius: 'md',
        offset: 4,
        withInitialFocusPlaceholder: false,
        menuItemTabIndex: 0,
      },
    },
    // What has the focus as a dialog opens does not cover the rest of it with its choices.
    Select: { defaultProps: { openOnFocus: false } },
    MultiSelect: { defaultProps: { openOnFocus: false } },
    Popover: { defaultProps: { shadow: 'md', radius: 'md', offset: 4 } },
    // The page is held still by a style rule (`dialog.css`): Mantine's own way writes a <style> element at run time.
    ModalRoot: { defaultProps: { radius: 'lg', shadow: 'xl', centered: true, lockScroll: false } },
    DrawerRoot: { defaultProps: { position: 'right', shadow: 'xl', lockScroll: false } },
    SegmentedControl: {
      defaultProps: { size: 'sm', radius: 'sm' },
      classNames: { root: 'u-segmented' },
    },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: false, radius: 'sm' } },
  },
});
