/** Markup that can be inserted into a page without escaping. */
export class Html {
  constructor(readonly text: string) {}
}

type Value = Html | string | number | false | undefined | readonly Html[];

/** Builds markup. Escapes every value that is not `Html`; `false` and `undefined` render nothing. */
export function html(strings: TemplateStringsArray, ...values: Value[]): Html {
  const parts = strings.map((part, index) => part + (index < values.length ? render(values[index]) : ''));
  return new Html(parts.join(''));
}

function render(value: Value): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(render).join('');
  return String(value).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
