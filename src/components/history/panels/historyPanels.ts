/**
 * The code that the history loads when a menu or a filter first opens. It gets what it shows as props and must not import,
 * directly or through other files, what `src/index.ts` exports: see `detailsView.ts`.
 */
export { DatePanel } from './DatePanel.js';
export { RowMenu } from './RowMenu.js';
export { StatusPanel } from './StatusPanel.js';
