import { nextPaint, timeToPaint } from './paint.js';

/** What a buyer does with the table. Each resolves with milliseconds until the rows have changed. */
export type Interaction = 'sort' | 'page' | 'chip' | 'typing';

/** Does one interaction with the table in an element, and resolves with its time. */
export async function interact(element: HTMLElement, interaction: Interaction): Promise<number> {
  const press = await prepare(element, interaction);
  await nextPaint();
  const before = shown(element);
  return timeToPaint(press, () => shown(element) !== before);
}

/** What is pressed is on the page already: a chip's panel is open before its choice is timed. */
async function prepare(element: HTMLElement, interaction: Interaction): Promise<() => void> {
  switch (interaction) {
    case 'sort':
      return click(element, 'th[data-column="created"] button');
    case 'page':
      return click(element, '.fc-history-pagination button:last-of-type');
    case 'chip': {
      click(element, '.fc-filter')();
      while (!element.querySelector('.fc-panel-check')) await nextPaint();
      return click(element, '.fc-panel-check');
    }
    case 'typing': {
      const input = find<HTMLInputElement>(element, '.fc-history-search');
      return () => type(input, '7');
    }
  }
}

/** The first row and the numbers under the table, one of which every interaction changes. */
function shown(element: HTMLElement): string {
  const first = element.querySelector('tbody time')?.getAttribute('datetime');
  return `${first} ${element.querySelector('.fc-history-range')?.textContent}`;
}

function find<E extends HTMLElement>(element: HTMLElement, selector: string): E {
  const found = element.querySelector<E>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

function click(element: HTMLElement, selector: string): () => void {
  const found = find(element, selector);
  return () => found.click();
}

// React ignores a value that is set on the element itself.
function type(input: HTMLInputElement, text: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
  input.dispatchEvent(new Event('input', { bubbles: true }));
}
