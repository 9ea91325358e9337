import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { type PropsWithChildren, useMemo, useSyncExternalStore } from 'react';
import { darkTheme, lightTheme } from '../../.storybook/theme.js';
import { ManualContext } from './ManualContext.js';
import { useIsDark } from './useIsDark.js';

type Channel = DocsContainerProps['context']['channel'];

/** The frame of every page of the manual. It follows the toolbar. */
export function DocsFrame({ context, children }: PropsWithChildren<DocsContainerProps>) {
  const globals = useGlobals(context.channel);
  const isDark = useIsDark(globals.theme);
  const manual = useMemo(() => ({ isDark, globals }), [isDark, globals]);
  return (
    <ManualContext value={manual}>
      <DocsContainer context={context} theme={isDark ? darkTheme : lightTheme}>
        <div className="manual" data-theme={isDark ? 'dark' : 'light'}>
          {children}
        </div>
      </DocsContainer>
    </ManualContext>
  );
}

const none = {};

/** The channel keeps the last of each event, so that a page that opens later knows what was chosen before. */
function useGlobals(channel: Channel): { [name: string]: unknown } {
  return useSyncExternalStore(
    (changed) => {
      channel.on('globalsUpdated', changed);
      return () => channel.off('globalsUpdated', changed);
    },
    () => (channel.last('globalsUpdated') ?? channel.last('setGlobals'))?.[0].globals ?? none,
  );
}
