import type { Page } from 'playwright';

/** What a page shows a buyer now. */
export interface PageReading {
  /** Headings, notices and failures, from top to bottom, then the first checkout button with its state. */
  saw: string;
  /** Names of the controls that go on with a purchase and can be pressed. */
  controls: string[];
  /** Those of them that belong to the notice about a checkout that the buyer came back from. */
  noticeControls: string[];
}

/** Reads the payment page, or a page of the shop, as it is at this moment. */
export function readPage(page: Page): Promise<PageReading> {
  return page.evaluate(() => {
    const textOf = (element: Element) => (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
    const visible = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
    const namesIn = (...parts: string[]) =>
      visible(parts.map((part) => `${part} :is(a, button:not(.fc-return-dismiss))`).join())
        .filter((control) => control.getAttribute('aria-disabled') !== 'true')
        .map((control) => control.getAttribute('aria-label') ?? textOf(control));

    const texts = visible('h1, .fc-return, .fc-checkout [role=status], [role=alert]').map(textOf);
    const button = document.querySelector('.fc-checkout');
    const name = button?.querySelector('button')?.innerText;
    if (button) texts.push(`${name} (${button.getAttribute('data-state')})`);
    return {
      saw: texts.filter(Boolean).join('; '),
      controls: namesIn('form', '.fc-checkout', '.fc-return', '.fc-history'),
      noticeControls: namesIn('.fc-return'),
    };
  });
}
