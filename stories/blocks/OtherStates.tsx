import { DocsContext, DocsStory, type Of } from '@storybook/addon-docs/blocks';
import { use } from 'react';

interface OtherStatesProps {
  /** The states that the page shows already. */
  than?: readonly Of[];
}

/** Every other state of the page's component, each with its code. Stories that are tests only are left out. */
export function OtherStates({ than = [] }: OtherStatesProps) {
  const context = use(DocsContext);
  const shown = than.map((state) => context.resolveOf(state, ['story']).story.id);
  const stories = context
    .componentStories()
    .filter(({ id, tags }) => tags.includes('dev') && !shown.includes(id));
  if (stories.length === 0) return null;
  return (
    <>
      <h2 id="other-states">{than.length > 0 ? 'Other states' : 'States'}</h2>
      {stories.map(({ moduleExport, id }) => (
        <DocsStory key={id} of={moduleExport} expanded />
      ))}
    </>
  );
}
