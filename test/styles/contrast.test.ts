import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

/** A default colour, light and dark. */
function colours(token: string): [string, string] {
  const found = new RegExp(`--fc-color-${token}, light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens);
  return [found?.[1] ?? '', found?.[2] ?? ''];
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** As WCAG 2 defines it, light and dark. */
function contrast(one: string, other: string): [number, number] {
  const pairs = colours(one).map((colour, i) => [colour, colours(other)[i] as string] as const);
  return pairs.map(([a, b]) => {
    const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  }) as [number, number];
}

test.each([
  ['text', 'surface'],
  ['text', 'subtle'],
  ['text', 'open-subtle'],
  ['text', 'complete-subtle'],
  ['muted', 'surface'],
  ['muted', 'subtle'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['open', 'open-subtle'],
  ['complete', 'complete-subtle'],
  ['complete', 'surface'],
  ['danger', 'danger-subtle'],
  ['danger', 'surface'],
])('%s on %s has 7:1', (text, surface) => {
  for (const ratio of contrast(text, surface)) expect(ratio).toBeGreaterThanOrEqual(7);
});

test.each(['surface', 'subtle'])('the borders of controls on %s have 3:1', (surface) => {
  for (const ratio of contrast('control', surface)) expect(ratio).toBeGreaterThanOrEqual(3);
});
