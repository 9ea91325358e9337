import { AnchorMdx, Description, DocsContext, type Of, Source, Story } from '@storybook/addon-docs/blocks';
import { use } from 'react';

interface KeyStatesProps {
  of: readonly Of[];
  /** Smaller than 1 for wide components, so that they keep their wide layout side by side. */
  zoom?: number;
}

/** The states that matter most, side by side. */
export function KeyStates({ of, zoom = 1 }: KeyStatesProps) {
  const context = use(DocsContext);
  return (
    <>
      <h2 id="states">States</h2>
      <div className="manual-states">
        {of.map((state) => {
          const { story } = context.resolveOf(state, ['story']);
          return (
            <figure key={story.id}>
              <div className="manual-view sb-unstyled" style={{ zoom }}>
                <Story of={state} />
              </div>
              <figcaption>
                <AnchorMdx href={`?path=/story/${story.id}`} target="_self">
                  {story.name}
                </AnchorMdx>
                <Description of={state} />
                <details>
                  <summary>Code</summary>
                  <Source of={state} />
                </details>
              </figcaption>
            </figure>
          );
        })}
      </div>
    </>
  );
}
