import { useCreateCheckout } from 'react-frontier-checkout';
import { createSetting } from '../createSetting.js';
import { goTo } from '../router.js';
import type { SandboxControls } from '../sandbox/useSandbox.js';
import { clearEvents } from './eventLog.js';
import { type Scenario, scenarios } from './scenarios.js';

/** Kept for the tab, since a checkout leaves the page and comes back. */
const setting = createSetting('signals:scenario', 'sessionStorage');

/** The scenario that was chosen last, and the way to choose one. Each starts with a fresh sandbox. */
export function useScenario({ start }: SandboxControls) {
  const title = setting.use();
  const chosen = scenarios.find((scenario) => scenario.title === title);
  const { mutateAsync } = useCreateCheckout();

  async function choose(scenario: Scenario) {
    clearEvents();
    setting.write(scenario.title);
    // Before anything is awaited: browsers open a window only within a click.
    if (scenario.hasSecondTab) window.open(scenario.path, '_blank');
    const isStarted = await start(scenario.setting);
    if (isStarted && scenario.isLeftHalfway) await mutateAsync({ plan: 'pro' });
    goTo(scenario.path);
  }

  return { chosen, choose };
}
