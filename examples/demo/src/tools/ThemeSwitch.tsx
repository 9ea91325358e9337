import { type ReactNode, useState } from 'react';
import '../styles/themeSwitch.css';

type Theme = 'light' | 'dark' | 'system';

const themes: readonly { value: Theme; text: string; icon: ReactNode }[] = [
  {
    value: 'light',
    text: 'Light',
    icon: (
      <path d="M10 3V1.5m0 17V17m7-7h1.5m-17 0H3m11.9-4.9L16 4M4 16l1.1-1.1m9.8 0L16 16M4 4l1.1 1.1M13.5 10a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0Z" />
    ),
  },
  { value: 'dark', text: 'Dark', icon: <path d="M16.8 11.9A7 7 0 0 1 8.1 3.2a7 7 0 1 0 8.7 8.7Z" /> },
  { value: 'system', text: 'System', icon: <path d="M2.5 4h15v9.5h-15zM7 17h6m-3-3.500V17" /> },
];

/** Light, dark, or as the system has it; remembered by this browser. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState<Theme>(
    () => (document.documentElement.dataset.theme as Theme) ?? 'system',
  );

  function choose(next: Theme) {
    setTheme(next);
    if (next === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
    try {
      localStorage.setItem('signals-theme', next);
    } catch {
      // Blocked storage: the choice lasts until the page is closed.
    }
  }

  return (
    <fieldset className="theme">
      <legend className="visually-hidden">Colour theme</legend>
      {themes.map(({ value, text, icon }) => (
        <label key={value} title={text}>
          <input
            type="radio"
            name="theme"
            value={value}
            checked={theme === value}
            onChange={() => choose(value)}
          />
          <svg viewBox="0 0 20 20" aria-hidden="true">
            {icon}
          </svg>
          <span className="visually-hidden">{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
