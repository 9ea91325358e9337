import { readFileSync } from 'node:fs';
import { buildStylesheet } from '../../scripts/stylesheet.mjs';

/** `styles.css` as the build writes it. */
export const stylesheet = buildStylesheet();

/** `styles.layered.css` as the build writes it. */
export const layeredStylesheet = `@layer react-frontier-checkout {${stylesheet}}`;

/** A reset of `test/styles/resets`, as an app gets it. */
export function reset(name: string): string {
  return readFileSync(`test/styles/resets/${name}.css`, 'utf8');
}

/** The app's own styles, the same with every reset: where a page is the same without ours, nothing has to differ. */
export const appStyles = `
  body { background: #fff; color: #111; font: 16px/1.5 sans-serif; margin: 0; }
  #root { padding: 16px; }
  #part { display: grid; gap: 16px; justify-items: start; }
  .fc-history, .fc-banner { justify-self: stretch; }
`;
