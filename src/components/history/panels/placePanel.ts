/** Pixels between a panel and its button, and the edges of the window. */
const gap = 4;

/** Puts a panel below its button, or above it where there is no room, inside the window. */
export function placePanel(panel: HTMLElement, anchor: HTMLElement, align: 'start' | 'end'): void {
  const { left, right, top, bottom } = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = panel;
  const isRight = (align === 'end') !== (getComputedStyle(anchor).direction === 'rtl');
  const x = isRight ? right - width : left;
  const above = top - gap - height;
  const page = document.documentElement;
  const hasRoom = bottom + gap + height <= page.clientHeight || above < 0;
  // Set by script, which a Content Security Policy without 'unsafe-inline' allows.
  panel.style.left = `${Math.max(gap, Math.min(x, page.clientWidth - width - gap))}px`;
  panel.style.top = `${hasRoom ? bottom + gap : above}px`;
}
