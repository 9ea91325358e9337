import { isObject } from '../codec/decodeSession.js';
import type { DecodeDetails } from './decodeError.js';

/**
 * Details of a Connect error: where one has a JSON form (`debug`), it becomes that form with an `@type`, as REST
 * servers write it, and broken field rules are read out of it. The binary form alone is handed on as it is.
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
