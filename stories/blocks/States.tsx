import { DocsContext, DocsStory } from '@storybook/addon-docs/blocks';
import { use } from 'react';

/** Every state of the page's component, each with its code. Stories that are tests only are left out. */
export function States() {
  const stories = use(DocsContext)
    .componentStories()
    .filter(({ tags }) => tags.includes('dev'));
  return (
    <>
      <h2 id="states">States</h2>
      {stories.map(({ moduleExport, id }) => (
        <DocsStory key={id} of={moduleExport} expanded />
      ))}
    </>
  );
}
