import { type ReactNode, useEffect, useMemo } from 'react';
import { useIsDark } from './blocks/useIsDark.js';
import { StoryGlobalsContext, toStoryGlobals } from './StoryGlobals.js';

interface StoryFrameProps {
  globals: { [name: string]: unknown };
  /** Whether the story has the page to itself, so that dialogs outside it can follow too. */
  isAlone: boolean;
  children: ReactNode;
}

/** Puts around each story what the toolbar chooses. */
export function StoryFrame({ globals, isAlone, children }: StoryFrameProps) {
  const { theme, language, direction, generation, server } = globals;
  const isDark = useIsDark(theme);
  const lang = String(language);
  const dir = direction === 'auto' ? (lang === 'ar' ? 'rtl' : 'ltr') : String(direction);
  const chosen = useMemo(
    () => toStoryGlobals({ language, generation, server }),
    [language, generation, server],
  );
  useEffect(() => {
    if (!isAlone) return undefined;
    const { documentElement: root } = document;
    const before = { dir: root.dir, lang: root.lang };
    Object.assign(root, { dir, lang });
    return () => {
      Object.assign(root, before);
    };
  }, [isAlone, dir, lang]);
  return (
    <StoryGlobalsContext value={chosen}>
      <div
        className="story"
        data-theme={isDark ? 'dark' : 'light'}
        dir={dir}
        lang={lang}
        key={`${generation} ${server}`}
      >
        {children}
      </div>
    </StoryGlobalsContext>
  );
}
