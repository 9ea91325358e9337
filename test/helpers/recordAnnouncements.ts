const liveRegions = '[role="status"], [role="alert"], [aria-live]';

/**
 * Records what a screen reader announces from now on: the text of each live region that changes, or only the part that
 * changed where the region is not atomic. A region that appears with its text is announced only if it is an alert.
 * Removed text is not announced.
 */
export function recordAnnouncements() {
  const said: string[] = [];
  const observer = new MutationObserver((records) => said.push(...announced(records)));
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  return {
    /** What was announced, from the first to the last. */
    said: () => {
      said.push(...announced(observer.takeRecords()));
      return [...said];
    },
    stop: () => observer.disconnect(),
  };
}

function announced(records: readonly MutationRecord[]): string[] {
  const added = records.flatMap((record) =>
    record.type === 'characterData' ? [record.target] : [...record.addedNodes],
  );
  // A set: what changed several times before the browser looks again is announced once.
  const parts = new Set(added.filter((node) => node.isConnected).flatMap(announcedPartsOf));
  return [...parts].map((part) => part.textContent?.trim() ?? '').filter(Boolean);
}

function announcedPartsOf(node: Node): Node[] {
  const element = node instanceof Element ? node : node.parentElement;
  const around = element?.closest(liveRegions);
  if (around && around !== node) return [around.getAttribute('aria-atomic') === 'false' ? node : around];
  return element && node === element
    ? [...element.querySelectorAll('[role="alert"]'), ...(element.matches('[role="alert"]') ? [element] : [])]
    : [];
}
