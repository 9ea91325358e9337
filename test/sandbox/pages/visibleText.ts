/** Returns the text that a page shows, without its markup, styles and title. */
export function visibleText(markup: string): string {
  return markup
    .replace(/<(style|title)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ');
}
