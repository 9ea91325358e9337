const repository = 'https://github.com/raystack/react-frontier-checkout';

export const codeUrl = `${repository}/tree/main/examples/demo`;
/** Where `npm run storybook` serves it. */
export const storybookUrl = 'http://localhost:6006';

/** @param path of the component, below src/components */
export function sourceUrl(path: string): string {
  return `${repository}/blob/main/src/components/${path}.tsx`;
}
