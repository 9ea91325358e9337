import { Html, html } from './html.js';
import { pageStyles } from './pageStyles.js';

const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='8' fill='%230f766e'/%3E%3Cpath d='M7 12h18M7 11h18v11H7zM11 18h5' fill='none' stroke='%23fff' stroke-width='2'/%3E%3C/svg%3E";

/**
 * The HTML document around the content of a page.
 *
 * @param id id of the body. The payment page shows its form only if the fragment of its URL matches this id
 */
export function pageShell(title: string, id: string, content: Html): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="${icon}">
<style>${new Html(pageStyles)}</style>
</head>
<body id="${id}">
${content}
</body>
</html>
`;
}

/** Returns the host of a URL, and `undefined` for `''`. The pages show it as the name of the app. */
export function hostOf(url: string): string | undefined {
  return url ? new URL(url).host : undefined;
}
