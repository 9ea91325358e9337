import { useState } from 'react';
import { useCreateCheckout } from 'react-frontier-checkout';
import { goTo } from '../router.js';
import type { SandboxControls } from '../sandbox/useSandbox.js';
import { clearEvents } from './eventLog.js';
import type { Scenario } from './scenarios.js';

/** The scenario that was chosen last, and the way to choose one. Each starts with a fresh sandbox. */
export function useScenario({ start }: SandboxControls) {
  const [chosen, setChosen] = useState<Scenario>();
  const { mutateAsync } = useCreateCheckout();

  async function choose(scenario: Scenario) {
    // Before anything is awaited: browsers open a window only within a click.
    if (scenario.hasSecondTab) window.open(scenario.path, '_blank');
    clearEvents();
    setChosen(scenario);
    const isStarted = await start(scenario.setting);
    if (isStarted && scenario.isLeftHalfway) await mutateAsync({ plan: 'pro' });
    goTo(scenario.path);
  }

  return { chosen, choose };
}
