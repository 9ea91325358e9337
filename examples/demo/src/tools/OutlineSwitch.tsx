import { useEffect } from 'react';
import { createSetting } from '../createSetting.js';

const setting = createSetting('signals:outline');

/** Frames the library's components on the page, and labels each with its JSX. */
export function OutlineSwitch() {
  const isOn = setting.use() === 'on';
  useEffect(() => {
    document.documentElement.toggleAttribute('data-outline', isOn);
  }, [isOn]);
  return (
    <label className="demo-outline">
      <input type="checkbox" checked={isOn} onChange={() => setting.write(isOn ? 'off' : 'on')} />
      Outline components
    </label>
  );
}
