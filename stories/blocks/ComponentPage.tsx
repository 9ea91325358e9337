import { Description, Primary, Title, useOf } from '@storybook/addon-docs/blocks';
import { OtherStates } from './OtherStates.js';
import { PropsTable } from './PropsTable.js';

/** The page of a component that has no written one. */
export function ComponentPage() {
  const of = useOf('meta', ['meta']);
  const name = of.preparedMeta.title.split('/').at(-1) ?? '';
  return (
    <>
      <Title />
      <Description />
      <Primary />
      <PropsTable of={name} />
      <OtherStates />
    </>
  );
}
