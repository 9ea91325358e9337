import type { Message } from './readMessage.js';

/** Returns the message in a field, and `undefined` if it is unset. */
export function part(message: Message, name: string): Message | undefined {
  const value = message[name];
  return typeof value === 'object' && !isTexts(value) ? value : undefined;
}

/** Returns the text in a field, and `''` if it is unset. */
export function text(message: Message | undefined, name: string): string {
  const value = message?.[name];
  return typeof value === 'string' ? value : '';
}

/** Returns the texts in a repeated field. */
export function texts(message: Message, name: string): readonly string[] {
  const value = message[name];
  return typeof value === 'object' && isTexts(value) ? value : [];
}

function isTexts(value: readonly string[] | Message): value is readonly string[] {
  return Array.isArray(value);
}
