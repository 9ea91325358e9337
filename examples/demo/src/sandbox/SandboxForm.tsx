import { chooseFrontier } from '../frontier.js';
import { type FrontierServer, frontierServers } from '../frontierServers.js';
import { answers, isUsual, lags, roles, targets } from './choices.js';
import { SandboxRadios } from './SandboxRadios.js';
import { SandboxSelect } from './SandboxSelect.js';
import type { SandboxSetting } from './sandboxControl.js';

interface SandboxFormProps {
  frontier: FrontierServer;
  setting: SandboxSetting;
  onChange: (next: SandboxSetting) => void;
  onReset: () => void;
}

const frequencies = [
  { times: null, text: 'Always' },
  { times: 1, text: 'Once' },
];

/** Each choice counts at once; there is nothing to send. */
export function SandboxForm({ frontier, setting, onChange, onReset }: SandboxFormProps) {
  const usual = isUsual(setting);
  return (
    <div className="sandbox-form">
      <SandboxSelect
        label="Which Frontier"
        options={frontierServers.map(({ title, versions }) => `${title} (${versions})`)}
        selected={frontierServers.indexOf(frontier)}
        onSelect={(index) => chooseFrontier(frontierServers[index]?.generation ?? frontier.generation)}
      />
      <SandboxSelect
        label="A payment is confirmed"
        options={lags.map(({ text }) => text)}
        selected={lags.findIndex(({ lagMs }) => lagMs === setting.lagMs)}
        onSelect={(index) => onChange({ ...setting, lagMs: lags[index]?.lagMs ?? setting.lagMs })}
      />
      <SandboxSelect
        label="The API answers"
        options={answers.map(({ text }) => text)}
        selected={answers.findIndex(
          ({ outcome, delayMs }) => outcome === setting.outcome && delayMs === setting.delayMs,
        )}
        onSelect={(index) => {
          const next = { ...setting, ...answers[index] };
          onChange({ ...next, times: isUsual(next) ? null : setting.times });
        }}
      />
      <SandboxSelect
        label="You are"
        options={roles.map(({ text }) => text)}
        selected={roles.findIndex(({ role }) => role === setting.role)}
        onSelect={(index) => onChange({ ...setting, role: roles[index]?.role ?? setting.role })}
      />
      <SandboxRadios
        legend="To"
        disabled={usual}
        options={targets.map(({ text }) => text)}
        selected={targets.findIndex(({ on }) => on === setting.on)}
        onSelect={(index) => onChange({ ...setting, on: targets[index]?.on ?? 'all' })}
      />
      <SandboxRadios
        legend="How often"
        disabled={usual}
        options={frequencies.map(({ text }) => text)}
        selected={setting.times === null ? 0 : 1}
        onSelect={(index) => onChange({ ...setting, times: frequencies[index]?.times ?? null })}
      />
      <div className="sandbox-field">
        Start afresh
        <button type="button" aria-describedby="sandbox-reset-note" onClick={onReset}>
          Reset
        </button>
        <p id="sandbox-reset-note">Brings back the history from the start.</p>
      </div>
    </div>
  );
}
