import { Description, Title } from '@storybook/addon-docs/blocks';
import { OtherStates } from './OtherStates.js';

/** The page of stories that have no written one: themes and recipes. */
export function StoriesPage() {
  return (
    <>
      <Title />
      <Description />
      <OtherStates />
    </>
  );
}
