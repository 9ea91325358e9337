/** Formats an amount in minor currency units in US English: `2900, 'usd'` becomes "$29.00". */
export function formatPrice(amount: number, currency: string): string {
  const digits = digitsOf(currency.toUpperCase());
  const fraction = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return new Intl.NumberFormat('en-US', { style: 'currency', currency, ...fraction }).format(
    amount / 10 ** digits,
  );
}

/** The digits of the provider's minor unit. Those of Intl are others for some currencies. */
function digitsOf(currency: string): number {
  if ('BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF'.includes(currency)) return 0;
  return 'BHD JOD KWD OMR TND'.includes(currency) ? 3 : 2;
}
