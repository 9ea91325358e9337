import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { checkoutKeys } from 'react-frontier-checkout';
import { readSetting, resetSandbox, type SandboxSetting, writeSetting } from './sandboxControl.js';

/** How the sandbox in use behaves, and the ways to change it. */
export type SandboxControls = ReturnType<typeof useSandbox>;

/**
 * The setting of the sandbox in use, read from it, and the way to change it.
 *
 * @param apiPath where its API is mounted
 */
export function useSandbox(apiPath: string) {
  const queryClient = useQueryClient();
  const [setting, setSetting] = useState<SandboxSetting>();
  const [isUnreachable, setUnreachable] = useState(false);
  const [starts, setStarts] = useState(0);

  // A setting made for one call ends by itself, with that call.
  const endsByItself = setting !== undefined && setting.times !== null;
  useEffect(() => {
    let isCurrent = true;
    const read = () =>
      readSetting(apiPath).then(
        (found) => {
          if (!isCurrent) return;
          setSetting(found);
          setUnreachable(false);
        },
        () => isCurrent && setUnreachable(true),
      );
    void read();
    const timer = endsByItself ? setInterval(read, 1000) : undefined;
    window.addEventListener('focus', read);
    return () => {
      isCurrent = false;
      clearInterval(timer);
      window.removeEventListener('focus', read);
    };
  }, [apiPath, endsByItself]);

  async function attempt(call: () => Promise<SandboxSetting>): Promise<boolean> {
    try {
      setSetting(await call());
      setUnreachable(false);
      return true;
    } catch {
      setUnreachable(true);
      return false;
    }
  }

  /** Changes how the sandbox behaves from now on. */
  async function change(next: SandboxSetting): Promise<void> {
    setSetting(next);
    await attempt(() => writeSetting(apiPath, next));
    // What is on the page shows the change at once.
    void queryClient.invalidateQueries({ queryKey: checkoutKeys.all });
  }

  /** Starts afresh: the history from the start, and what `next` says. Returns whether the sandbox answered. */
  async function start(next: Partial<SandboxSetting> = {}): Promise<boolean> {
    const isStarted = await attempt(async () => {
      const usual = await resetSandbox(apiPath);
      return Object.keys(next).length > 0 ? writeSetting(apiPath, next) : usual;
    });
    if (isStarted) setStarts((count) => count + 1);
    void queryClient.resetQueries({ queryKey: checkoutKeys.all });
    return isStarted;
  }

  return { setting, isUnreachable, starts, change, start };
}
