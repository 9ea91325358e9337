import { expect, test } from 'vitest';
import { decodeViolations } from '../../../src/wire/http/decodeViolations.js';

const detailOf = (...violations: unknown[]) => ({
  type: 'buf.validate.Violations',
  value: 'x',
  debug: { violations },
});
const brokenBy = (...violations: unknown[]) => decodeViolations([detailOf(...violations)]).broken;
const field = (...names: unknown[]) => ({ elements: names.map((fieldName) => ({ fieldName })) });

test('a broken rule is told by its field and what is wrong with it', () => {
  expect(brokenBy({ field: field('orgId'), message: 'value is required' })).toEqual([
    'orgId: value is required',
  ]);
  expect(brokenBy({ field: field('subscriptionBody', 'plan'), message: 'too short' })).toEqual([
    'subscriptionBody.plan: too short',
  ]);
});

test('several broken rules, of several details', () => {
  const [one, two, three] = ['a', 'b', 'c'].map((name) => ({ field: field(name), message: 'x' }));
  expect(decodeViolations([detailOf(one, two), detailOf(three)]).broken).toEqual(['a: x', 'b: x', 'c: x']);
});

test('other spellings of the field count too', () => {
  expect(brokenBy({ field: { elements: [{ field_name: 'org_id' }] }, message: 'x' })).toEqual(['org_id: x']);
  expect(brokenBy({ fieldPath: 'org_id', message: 'x' })).toEqual(['org_id: x']);
});

test('what is missing is left out', () => {
  expect(brokenBy({ message: 'x' })).toEqual(['x']);
  expect(brokenBy({ field: field('a') })).toEqual(['a']);
  expect(brokenBy({ field: field('a'), message: '' })).toEqual(['a']);
  expect(brokenBy({ fieldPath: 7, message: { no: 'text' } }, {}, null, { field: null })).toEqual([]);
});

test('a detail with a JSON form becomes that form, with its type', () => {
  const { details } = decodeViolations([{ type: 'a.B', value: 'x', debug: { c: 1 } }]);
  expect(details).toEqual([{ '@type': 'a.B', c: 1 }]);
});

test.each([
  ['only the binary form', { type: 'a.B', value: 'x' }],
  ['a text', { type: 'a.B', debug: 'text' }],
  ['a list', { type: 'a.B', debug: [1] }],
  ['null', { type: 'a.B', debug: null }],
])('a detail with %s stays as it is', (_, detail) => {
  expect(decodeViolations([detail])).toEqual({ details: [detail], broken: [] });
});

test.each([[null], ['x'], [7], [{ violations: 'none' }]])('%j breaks no rule', (detail) => {
  expect(decodeViolations([detail])).toEqual({ details: [detail], broken: [] });
});
