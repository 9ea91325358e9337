import { isObject } from '../codec/isObject.js';
import type { DecodeDetails } from './decodeError.js';

/**
 * Decodes the details of a Connect error. A detail with a JSON form (`debug`) becomes that form with an `@type`, as
 * REST servers send it, and its broken field rules are read. A detail with only the binary form stays as it is.
 */
export const decodeViolations: DecodeDetails = (details) => {
  const decoded = details.map((detail) =>
    isObject(detail) && isObject(detail.debug) ? { '@type': detail.type, ...detail.debug } : detail,
  );
  const broken = decoded.flatMap((detail) =>
    isObject(detail) && Array.isArray(detail.violations) ? detail.violations.map(describe) : [],
  );
  return { details: decoded, broken: broken.filter((text) => text !== '') };
};

function describe(violation: unknown): string {
  if (!isObject(violation)) return '';
  const { field, fieldPath, message } = violation;
  const elements = isObject(field) && Array.isArray(field.elements) ? field.elements : [];
  const names = elements.map((element) => isObject(element) && (element.fieldName ?? element.field_name));
  const path = names.length > 0 ? names.join('.') : fieldPath;
  return [path, message].filter((part) => typeof part === 'string' && part !== '').join(': ');
}
