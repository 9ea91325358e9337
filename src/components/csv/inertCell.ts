// Signs that start a formula, in the full width too that spreadsheets accept, behind quotes and what has no shape.
const formula = /^[\p{Z}\p{C}"]*[=+\-@＝＋－＠]/u;

/**
 * Returns the text with an apostrophe before each place where a spreadsheet could start a formula, whether it separates
 * cells by comma, semicolon, bar or tab.
 */
export function inertCell(text: string): string {
  // With another separator than the file's, a spreadsheet starts a cell after each of these, whatever quotes are around.
  const pieces = text.match(/[^;|\t\r\n]*(?:\r\n|[;|\t\r\n]|$)/g) ?? [];
  const inert = pieces.map((piece, at) => (isUnsafe(piece, at === 0) ? `'${piece}` : piece));
  return inert.join('');
}

// A blank line within a text is harmless; a line's end or a tab at the start of a cell is not.
function isUnsafe(piece: string, isFirst: boolean): boolean {
  return formula.test(piece) || piece === '\t' || piece === '\r' || (isFirst && /^[\r\n]/.test(piece));
}

/** Returns JSON in which no formula can start. It is escaped the way of JSON, so that it reads back as it was. */
export function inertJson(value: object): string {
  return JSON.stringify(value).replace(
    /([";|][\p{Z}\p{C}]*)([=+\-@＝＋－＠])/gu,
    (_, before: string, sign: string) => `${before}\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
