import { addons } from 'storybook/manager-api';
import { darkTheme, lightTheme } from './theme.js';

const system = window.matchMedia('(prefers-color-scheme: dark)');

/** The theme that the toolbar chooses. Any other than `light` and `dark` follows the system. */
let chosen: unknown;

const themeInForce = () =>
  chosen === 'dark' || (chosen !== 'light' && system.matches) ? darkTheme : lightTheme;

addons.setConfig({ theme: themeInForce(), sidebar: { showRoots: true } });

// The frame around the pages is as dark as they are.
addons.register('theme-of-the-toolbar', (api) => {
  const follow = () => api.setOptions({ theme: themeInForce() });
  const read = ({ globals }: { globals: { theme?: unknown } }) => {
    chosen = globals.theme;
    follow();
  };
  api.on('setGlobals', read);
  api.on('globalsUpdated', read);
  system.addEventListener('change', follow);
});
