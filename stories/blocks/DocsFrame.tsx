import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { type PropsWithChildren, useEffect, useState } from 'react';
import { darkTheme, lightTheme } from '../../.storybook/theme.js';

/** The frame of every page of the manual. It follows the theme of the toolbar. */
export function DocsFrame({ context, children }: PropsWithChildren<DocsContainerProps>) {
  const [isDark, setIsDark] = useState(() =>
    /theme:dark/.test(new URL(location.href).searchParams.get('globals') ?? ''),
  );
  useEffect(() => {
    const follow = ({ globals }: { globals: { theme?: string } }) => setIsDark(globals.theme === 'dark');
    context.channel.on('globalsUpdated', follow);
    return () => context.channel.off('globalsUpdated', follow);
  }, [context]);
  return (
    <DocsContainer context={context} theme={isDark ? darkTheme : lightTheme}>
      <div className="manual" data-theme={isDark ? 'dark' : 'light'}>
        {children}
      </div>
    </DocsContainer>
  );
}
