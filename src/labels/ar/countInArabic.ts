const rules = new Intl.PluralRules('ar');
const numbers = new Intl.NumberFormat('ar');

/** The six plural forms of an Arabic noun. Zero, one and two name no number. */
interface ArabicForms {
  zero: string;
  one: string;
  two: string;
  few: (count: string) => string;
  many: (count: string) => string;
  other: (count: string) => string;
}

export function countInArabic(forms: ArabicForms, count: number): string {
  const form = forms[rules.select(count)];
  return typeof form === 'string' ? form : form(numbers.format(count));
}
