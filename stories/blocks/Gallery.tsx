import { AnchorMdx, DocsContext, type Of } from '@storybook/addon-docs/blocks';
import { use } from 'react';
import { StoryView } from './StoryView.js';

interface Picture {
  of: Of;
  text: string;
  /** Smaller than 1 for large components. */
  zoom?: number;
}

/** Pictures of components, each with the way to its page. */
export function Gallery({ pictures }: { pictures: readonly Picture[] }) {
  const context = use(DocsContext);
  return (
    <div className="manual-states manual-gallery">
      {pictures.map(({ of, text, zoom = 0.9 }) => {
        const { story } = context.resolveOf(of, ['story']);
        return (
          <figure key={story.id}>
            {/* To look at, not to use. */}
            <div className="manual-view sb-unstyled" inert>
              <div style={{ zoom }}>
                <StoryView of={of} />
              </div>
            </div>
            <figcaption>
              <AnchorMdx href={`?path=/docs/${story.componentId}--docs`} target="_self">
                {story.title.split('/').at(-1)}
              </AnchorMdx>
              <p>{text}</p>
            </figcaption>
          </figure>
        );
      })}
    </div>
  );
}
