import '../styles/sandbox.css';
import { useFrontier } from '../frontier.js';
import { describeSetting } from './choices.js';
import { SandboxForm } from './SandboxForm.js';
import { useSandbox } from './useSandbox.js';

/** Not part of the product: says that this is a sandbox, and chooses what it does next. */
export function SandboxPanel() {
  const frontier = useFrontier();
  const { setting, isUnreachable, resets, change } = useSandbox(frontier.apiPath);
  return (
    <aside className="sandbox" aria-label="Sandbox controls">
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
        {setting && <SandboxForm frontier={frontier} setting={setting} onChange={change} />}
      </details>
      <p className="visually-hidden" role="status">
        {/* A new element each time, or a second reset would not be said. */}
        {resets > 0 && <span key={resets}>The sandbox was reset.</span>}
      </p>
    </aside>
  );
}
