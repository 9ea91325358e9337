import { describe, expect, test } from 'vitest';
import { labelsAr } from '../../src/labels/ar/labelsAr.js';
import type { CheckoutLabels } from '../../src/labels/CheckoutLabels.js';
import { labelsDe } from '../../src/labels/de/labelsDe.js';
import { bannerLabelsEn } from '../../src/labels/en/bannerLabelsEn.js';
import { buttonLabelsEn } from '../../src/labels/en/buttonLabelsEn.js';
import { changePlanLabelsEn } from '../../src/labels/en/changePlanLabelsEn.js';
import { currentPlanLabelsEn } from '../../src/labels/en/currentPlanLabelsEn.js';
import { detailsDialogLabelsEn } from '../../src/labels/en/detailsDialogLabelsEn.js';
import { detailsLabelsEn } from '../../src/labels/en/detailsLabelsEn.js';
import { historyLabelsEn } from '../../src/labels/en/historyLabelsEn.js';
import { historyPanelLabelsEn } from '../../src/labels/en/historyPanelLabelsEn.js';
import { planButtonLabelsEn } from '../../src/labels/en/planButtonLabelsEn.js';
import { pricingLabelsEn } from '../../src/labels/en/pricingLabelsEn.js';
import { returnLabelsEn } from '../../src/labels/en/returnLabelsEn.js';

const labelsEn: CheckoutLabels = {
  ...buttonLabelsEn,
  ...planButtonLabelsEn,
  ...historyLabelsEn,
  ...historyPanelLabelsEn,
  ...detailsDialogLabelsEn,
  ...detailsLabelsEn,
  ...returnLabelsEn,
  ...bannerLabelsEn,
  ...pricingLabelsEn,
  ...changePlanLabelsEn,
  ...currentPlanLabelsEn,
};

type Label = string | ((...values: never[]) => string);

/** Every text by its key, `errors` and `reasons` included, each as it reads for some sample values. */
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

const counts = new Set([
  'historyMalformed',
  'matches',
  'detailsMore',
  'returnElapsed',
  'startTrial',
  'forMembers',
]);
const optional = /^(return|changeLaterHint|bannerTitle|detailsTitle|detailsOpen)/;
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
  de: [
    'status',
    'filterStatus',
    'details',
    'statusCount',
    'filterValue',
    'filterRange',
    'statusUnknown',
    'pageRange',
    'intervalName',
    'planUnknownState',
  ],
  ar: ['statusCount', 'filterValue', 'filterRange', 'statusUnknown', 'intervalName', 'planUnknownState'],
};

describe.each([
  ['de', labelsDe],
  ['ar', labelsAr],
])('labels in %s', (language, labels) => {
  const translated = texts(labels);

  test('have the keys of the English ones', () => {
    expect([...translated.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test.each([...english.keys()])('%s has a text, and not the English one', (name) => {
    const shown = translated.get(name) ?? [];
    expect(shown.length).toBeGreaterThan(0);
    for (const [at, text] of shown.entries()) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/undefined|NaN|\[object/);
      if (!alike[language]?.includes(name)) expect(text).not.toBe(english.get(name)?.[at]);
    }
    if (language === 'ar') {
      const lettered = shown.filter((text) => /\p{L}/u.test(text));
      for (const text of lettered) expect(text).toMatch(/\p{Script=Arabic}/u);
    }
  });

  test.each([...english.keys()])('%s contains the same values as the English text', (name) => {
    const values = (all: string[] | undefined) =>
      (all ?? []).map((text) => (text.match(/§\d/g) ?? []).sort());
    expect(values(translated.get(name))).toEqual(values(english.get(name)));
  });
});

test('Arabic counts in its six forms', () => {
  const forms = [0, 1, 2, 3, 11, 100].map((count) => labelsAr.matches(count));
  expect(new Set(forms).size).toBe(6);
  expect(labelsAr.matches(2)).toContain('عمليتا شراء');
  expect(labelsAr.matches(3)).toContain('عمليات');
});

// WCAG 2.5.3: who controls the page by voice speaks the text on screen.
test.each([
  ['en', labelsEn],
  ['de', labelsDe],
  ['ar', labelsAr],
])('in %s an accessible name starts with the text on screen', (_, labels) => {
  expect(labels.resumeItem('§1', '§2').startsWith(labels.resume)).toBe(true);
  expect(labels.startAgainItem('§1', '§2').startsWith(labels.startAgain)).toBe(true);
});
