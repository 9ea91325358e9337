import { describe, expect, test } from 'vitest';
import type { CheckoutLabels } from '../../src/labels/CheckoutLabels.js';
import { labelsAr } from '../../src/labels/labelsAr.js';
import { labelsDe } from '../../src/labels/labelsDe.js';
import { labelsEn } from '../../src/labels/labelsEn.js';

type Label = string | ((...values: never[]) => string);

/** Every text by its name, `errors` and `reasons` included, as shown for each of some values. */
function texts({ errors, reasons, ...labels }: CheckoutLabels): Map<string, string[]> {
  const all: [string, Label][] = [
    ...Object.entries(labels),
    ...Object.entries(errors).map(([code, text]): [string, string] => [`errors.${code}`, text]),
    ...Object.entries(reasons).map(([reason, text]): [string, string] => [`reasons.${reason}`, text]),
  ];
  return new Map(
    all.map(([name, label]) => [
      name,
      typeof label === 'string'
        ? [label]
        : samples(name).map((values) => (label as (...values: unknown[]) => string)(...values)),
    ]),
  );
}

const counts = new Set(['historyMalformed', 'matches', 'detailsMore', 'returnElapsed']);
const optional = /^(return|bannerTitle|detailsTitle|detailsOpen)/;
const maybeEmpty = /^(statusUnknown|detailsUnknown)$/;

function samples(name: string): unknown[][] {
  if (counts.has(name)) return [0, 1, 2, 3, 11, 100, 1234].map((count) => [count]);
  const values = [['§1', '§2', '§3']];
  if (optional.test(name)) return [...values, [undefined]];
  return maybeEmpty.test(name) ? [...values, ['']] : values;
}

const english = texts(labelsEn);
// The same word in both languages, or nothing but what is put in.
const alike: Record<string, string[]> = {
  de: ['status', 'filterStatus', 'details', 'statusCount', 'statusUnknown', 'pageRange'],
  ar: ['statusCount', 'statusUnknown'],
};

describe.each([
  ['de', labelsDe],
  ['ar', labelsAr],
])('labels in %s', (language, labels) => {
  const translated = texts(labels);

  test('name what the English ones name', () => {
    expect([...translated.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test.each([...english.keys()])('%s is said, and not in English', (name) => {
    const said = translated.get(name) ?? [];
    expect(said.length).toBeGreaterThan(0);
    for (const [at, text] of said.entries()) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/undefined|NaN|\[object/);
      if (!alike[language]?.includes(name)) expect(text).not.toBe(english.get(name)?.[at]);
    }
    if (language === 'ar') {
      const lettered = said.filter((text) => /\p{L}/u.test(text));
      for (const text of lettered) expect(text).toMatch(/\p{Script=Arabic}/u);
    }
  });

  test.each([...english.keys()])('%s passes on what English passes on', (name) => {
    const passed = (all: string[] | undefined) =>
      (all ?? []).map((text) => (text.match(/§\d/g) ?? []).sort());
    expect(passed(translated.get(name))).toEqual(passed(english.get(name)));
  });
});

test('Arabic counts in its six forms', () => {
  const forms = [0, 1, 2, 3, 11, 100].map((count) => labelsAr.matches(count));
  expect(new Set(forms).size).toBe(6);
  expect(labelsAr.matches(2)).toContain('عمليتا شراء');
  expect(labelsAr.matches(3)).toContain('عمليات');
});
