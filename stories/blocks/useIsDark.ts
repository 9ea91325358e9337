import { useSyncExternalStore } from 'react';

const query = () => window.matchMedia('(prefers-color-scheme: dark)');

/** Whether the theme that the toolbar chooses is dark now. Any other than `light` and `dark` follows the system. */
export function useIsDark(theme: unknown): boolean {
  const isSystemDark = useSyncExternalStore(
    (changed) => {
      const system = query();
      system.addEventListener('change', changed);
      return () => system.removeEventListener('change', changed);
    },
    () => query().matches,
  );
  return theme === 'dark' || (theme !== 'light' && isSystemDark);
}
