import { create, type ThemeVars } from 'storybook/theming';

const fontBase = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

const shared = {
  brandTitle: 'react-frontier-checkout',
  fontBase,
  fontCode: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  appBorderRadius: 8,
  inputBorderRadius: 6,
} as const;

/** Storybook in the colours of the components. */
export const lightTheme: ThemeVars = create({
  ...shared,
  base: 'light',
  colorPrimary: '#3c3ccd',
  colorSecondary: '#3c3ccd',
  appBg: '#f4f5f8',
  appContentBg: '#ffffff',
  appBorderColor: '#dfe2e9',
  textColor: '#1c1f26',
  textMutedColor: '#4c525f',
});

/** The same, dark. */
export const darkTheme: ThemeVars = create({
  ...shared,
  base: 'dark',
  colorPrimary: '#b3b8ff',
  colorSecondary: '#8f96ff',
  appBg: '#14161c',
  appContentBg: '#171a21',
  appPreviewBg: '#171a21',
  barBg: '#171a21',
  appBorderColor: '#323845',
  textColor: '#eceef4',
  textMutedColor: '#a9b0c0',
});
