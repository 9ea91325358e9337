/** The first 100 characters of an answer, to append to a message. URLs are left out, because they may be payable. */
export function excerpt(text: string): string {
  if (text.trim() === '') return ', with an empty body';
  return `: ${JSON.stringify(text.slice(0, 100).replace(/(https?:|[\\/]{2})[^\s"'<>]*/gi, '<URL>'))}`;
}
