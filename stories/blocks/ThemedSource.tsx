import { Source, type SourceProps } from '@storybook/addon-docs/blocks';
import { use } from 'react';
import { ManualContext } from './ManualContext.js';

/** Code in the theme of the page. Storybook's own block is always light. */
export function ThemedSource(props: SourceProps) {
  const { isDark } = use(ManualContext);
  return <Source {...props} dark={isDark} />;
}
