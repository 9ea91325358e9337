import type { Page } from 'playwright';

/** What decides how an element looks. A border counts where it has a width. */
const properties = [
  'align-items background-color background-image border-bottom-left-radius border-collapse border-top-left-radius',
  'border-bottom-width border-left-width border-right-width border-top-width box-shadow color',
  'column-gap cursor display flex-basis flex-direction flex-grow flex-shrink font-family font-size font-style font-weight',
  'justify-content letter-spacing line-height list-style-type margin-bottom margin-left margin-right margin-top opacity',
  'overflow-x padding-bottom padding-left padding-right padding-top position row-gap text-align text-decoration-line',
  'text-transform white-space-collapse text-wrap-mode',
].flatMap((line) => line.split(' '));

/** How every element of ours looks, and its pseudo-elements, by a name that is the same in each run. */
export function readLooks(page: Page): Promise<Record<string, string>> {
  return page.evaluate((names) => {
    const looks: Record<string, string> = {};
    const roots = document.querySelectorAll('#part > *, .fc-dialog-overlay');
    const elements = [...roots].flatMap((root) => [root, ...root.querySelectorAll('*')]);
    for (const [at, element] of elements.entries()) {
      if (element.closest('svg') && element.localName !== 'svg') continue;
      if (element.localName === 'option') continue;
      // There for screen readers only.
      if (getComputedStyle(element).clipPath !== 'none') continue;
      const { width, height } = element.getBoundingClientRect();
      for (const pseudo of [null, '::before', '::after', '::placeholder']) {
        const style = getComputedStyle(element, pseudo);
        if (pseudo && pseudo !== '::placeholder' && style.content === 'none') continue;
        if (pseudo === '::placeholder' && element.localName !== 'input') continue;
        const name = `${at} ${element.localName}.${element.getAttribute('class') ?? ''}${pseudo ?? ''}`;
        if (!pseudo) looks[`${name} size`] = `${width.toFixed(2)} x ${height.toFixed(2)}`;
        for (const property of names) looks[`${name} ${property}`] = style.getPropertyValue(property);
        for (const side of ['top', 'bottom']) {
          if (style.getPropertyValue(`border-${side}-width`) === '0px') continue;
          for (const part of ['style', 'color'])
            looks[`${name} border-${side}-${part}`] = style.getPropertyValue(`border-${side}-${part}`);
        }
      }
    }
    return looks;
  }, properties);
}

/** What looks different, as "element property: before -> after". */
export function differences(before: Record<string, string>, after: Record<string, string>): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((key) => before[key] !== after[key])
    .map((key) => `${key}: ${before[key]} -> ${after[key]}`);
}
