import { useMediaQuery } from '@mantine/hooks';

/** Below 960 px there is one column, and dialogs fill the screen. */
export const usePhone = (): boolean =>
  useMediaQuery('(max-width: 59.99em)', false, { getInitialValueInEffect: false }) ?? false;
