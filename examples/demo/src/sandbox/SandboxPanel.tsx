import '../styles/sandbox.css';
import { describeSetting } from './choices.js';
import { SandboxForm } from './SandboxForm.js';
import { useSandbox } from './useSandbox.js';

/** Not part of the product: says that this is a sandbox, and chooses what it does next. */
export function SandboxPanel() {
  const { setting, isUnreachable, resets, change } = useSandbox();
  return (
    <aside className="sandbox" aria-label="Sandbox controls">
      <details>
        <summary>
          <strong>Sandbox</strong>
          <span className="sandbox-now">
            {isUnreachable ? 'No sandbox answers here' : setting ? describeSetting(setting) : 'Connecting…'}
          </span>
          <span className="sandbox-toggle">Controls</span>
        </summary>
        {setting && <SandboxForm setting={setting} onChange={change} />}
      </details>
      <p className="visually-hidden" role="status">
        {/* A new element each time, or a second reset would not be said. */}
        {resets > 0 && <span key={resets}>The sandbox was reset.</span>}
      </p>
    </aside>
  );
}
