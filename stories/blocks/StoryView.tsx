import { Story, type StoryProps, useOf } from '@storybook/addon-docs/blocks';
import { use } from 'react';
import { ManualContext } from './ManualContext.js';

/**
 * A story on a page. One that needs a window of its own gets a frame, which follows the toolbar and loads when the
 * reader comes near.
 */
export function StoryView(props: StoryProps) {
  const { story } = useOf(('of' in props && props.of) || 'story', ['story']);
  const { globals } = use(ManualContext);
  const shown = story.parameters.docs?.story ?? {};
  if (shown.inline !== false) return <Story {...props} />;
  const chosen = Object.entries(globals)
    .filter(([, value]) => typeof value === 'string')
    .map(([name, value]) => `${name}:${value}`);
  const search = new URLSearchParams({ id: story.id, viewMode: 'story', globals: chosen.join(';') });
  return (
    <iframe
      className="manual-frame"
      key={String(search)}
      src={`iframe.html?${search}`}
      title={story.name}
      loading="lazy"
      style={{ blockSize: shown.height ?? '200px' }}
    />
  );
}
