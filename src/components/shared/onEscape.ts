/**
 * Calls `close` when Escape is pressed inside the element, before a dialog of the app around it gets the key. Returns a
 * function that stops it.
 */
export function onEscape(element: HTMLElement, close: () => void): () => void {
  const view = element.ownerDocument.defaultView;

  function handleKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.isComposing || !element.contains(event.target as Node)) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  }

  // On the window, since dialogs of Radix listen in the capture phase of the document.
  view?.addEventListener('keydown', handleKeyDown, true);
  return () => view?.removeEventListener('keydown', handleKeyDown, true);
}
