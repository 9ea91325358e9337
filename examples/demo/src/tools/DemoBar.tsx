import '../styles/demoBar.css';
import { SandboxPanel } from '../sandbox/SandboxPanel.js';
import type { SandboxControls } from '../sandbox/useSandbox.js';
import { LanguageSwitch } from './LanguageSwitch.js';
import { codeUrl, storybookUrl } from './links.js';
import { OutlineSwitch } from './OutlineSwitch.js';
import { scenarios } from './scenarios.js';
import { ThemeSwitch } from './ThemeSwitch.js';
import { useScenario } from './useScenario.js';

/** Not part of the shop: what this page is, situations to try, and how the sandbox behaves. */
export function DemoBar({ controls }: { controls: SandboxControls }) {
  const { chosen, choose } = useScenario(controls);
  return (
    <aside className="demo" aria-label="About this demo" lang="en" dir="ltr">
      <div className="demo-row">
        <p className="demo-about">
          <strong>Demo of react-frontier-checkout</strong>: React components for checkout on raystack
          Frontier.
        </p>
        <p className="demo-links">
          <a href={codeUrl}>Code</a> <a href={storybookUrl}>Storybook</a>{' '}
          <span>
            (<code>npm run storybook</code>)
          </span>
        </p>
      </div>
      <div className="demo-row">
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
        <div className="demo-scenarios" role="group" aria-label="Scenarios">
          {scenarios.map((scenario) => (
            <button
              key={scenario.title}
              type="button"
              aria-pressed={scenario === chosen}
              onClick={() => void choose(scenario)}
            >
              {scenario.title}
            </button>
          ))}
        </div>
        <div className="demo-switches">
          <OutlineSwitch />
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </div>
      {/* Always rendered: screen readers announce only what changes inside an existing live region. */}
      <p className="demo-hint" role="status">
        {chosen?.text}
      </p>
      <SandboxPanel controls={controls} />
    </aside>
  );
}
