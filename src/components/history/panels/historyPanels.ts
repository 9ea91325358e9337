/**
 * The code that the history loads when a menu or a filter first opens. The build bundles it with its own copy of what it
 * imports: it gets the app's texts and formats as props, since it has no context.
 */
export { DatePanel } from './DatePanel.js';
export { RowMenu } from './RowMenu.js';
export { StatusPanel } from './StatusPanel.js';
