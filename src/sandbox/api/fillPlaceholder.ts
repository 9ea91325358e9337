import type { SandboxGeneration } from '../state/SandboxGeneration.js';

const placeholder = '{{.CheckoutID}}';
const templateField = /\{\{\s*\.(\w+)\s*\}\}/g;

/**
 * Returns a URL as the server stores it. `rest-feature` knows no placeholder and keeps the URL as it was sent. `connect`
 * fills in the literal `{{.CheckoutID}}`. `rest-product` runs the URL as a Go template, in which any other field is
 * `<no value>`.
 */
export function fillPlaceholder(url: string, id: string, generation: SandboxGeneration): string {
  switch (generation) {
    case 'rest-feature':
      return url;
    case 'rest-product':
      return url.replace(templateField, (_, field: string) => (field === 'CheckoutID' ? id : '<no value>'));
    case 'connect':
      return url.replaceAll(placeholder, id);
  }
}

/** Whether the server fails on a URL because it cannot run it as a template. */
export function isBrokenTemplate(url: string, generation: SandboxGeneration): boolean {
  return generation === 'rest-product' && url.replace(templateField, '').includes('{{');
}
