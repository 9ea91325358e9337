import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { checkoutKeys } from 'react-frontier-checkout';
import { readSetting, resetSandbox, type SandboxSetting, writeSetting } from './sandboxControl.js';

/**
 * The setting of the sandbox in use, read from it, and the way to change it.
 *
 * @param apiPath where its API is mounted
 */
export function useSandbox(apiPath: string) {
  const queryClient = useQueryClient();
  const [setting, setSetting] = useState<SandboxSetting>();
  const [isUnreachable, setUnreachable] = useState(false);
  const [resets, setResets] = useState(0);

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

  async function change(next: SandboxSetting | 'reset') {
    if (next !== 'reset') setSetting(next);
    try {
      setSetting(await (next === 'reset' ? resetSandbox(apiPath) : writeSetting(apiPath, next)));
      setUnreachable(false);
      if (next === 'reset') setResets((count) => count + 1);
    } catch {
      setUnreachable(true);
    }
    // What is on the page shows the change at once.
    void queryClient.invalidateQueries({ queryKey: checkoutKeys.all });
  }

  return { setting, isUnreachable, resets, change };
}
