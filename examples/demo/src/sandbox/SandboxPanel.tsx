import '../styles/sandbox.css';
import { useFrontier } from '../frontier.js';
import { describeSetting } from './choices.js';
import { SandboxForm } from './SandboxForm.js';
import type { SandboxControls } from './useSandbox.js';

/** Shows how the sandbox behaves, and chooses what it does next. */
export function SandboxPanel({ controls }: { controls: SandboxControls }) {
  const frontier = useFrontier();
  const { setting, isUnreachable, starts, change, start } = controls;
  return (
    <div className="sandbox">
      <details>
        <summary>
          <strong>Sandbox</strong>
          <span className="sandbox-now">
            {isUnreachable
              ? 'No sandbox answers here'
              : setting
                ? `${frontier.title}: ${describeSetting(setting)}`
                : 'Connecting…'}
          </span>
          <span className="sandbox-toggle">Controls</span>
        </summary>
        {setting && (
          <SandboxForm
            frontier={frontier}
            setting={setting}
            onChange={(next) => void change(next)}
            onReset={() => void start()}
          />
        )}
      </details>
      <p className="visually-hidden" role="status">
        {/* A new element each time, or a second reset would not be announced. */}
        {starts > 0 && <span key={starts}>The sandbox was reset.</span>}
      </p>
    </div>
  );
}
