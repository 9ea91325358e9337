type Item = readonly [value: string, title: string, icon?: 'browser' | 'sun' | 'moon'];

function menu(title: string, description: string, items: readonly Item[]) {
  return {
    description,
    toolbar: {
      title,
      dynamicTitle: true,
      items: items.map(([value, title, icon]) => ({ value, title, ...(icon && { icon }) })),
    },
  };
}

/** What the toolbar changes. A story that chooses for itself, such as "German", keeps its choice. */
export const toolbar = {
  theme: menu('Theme', 'Colour scheme', [
    ['system', 'Theme of the system', 'browser'],
    ['light', 'Light', 'sun'],
    ['dark', 'Dark', 'moon'],
  ]),
  language: menu('Language', 'Language of the texts', [
    ['en', 'English'],
    ['de', 'Deutsch'],
    ['ar', 'العربية'],
  ]),
  direction: menu('Direction', 'Direction of writing', [
    ['auto', 'Direction of the language'],
    ['ltr', 'Left to right'],
    ['rtl', 'Right to left'],
  ]),
  generation: menu('Frontier', 'Which Frontier the sandbox imitates', [
    ['story', 'Frontier of the story'],
    ['rest-feature', 'REST, features'],
    ['rest-product', 'REST, products'],
    ['connect', 'Connect'],
  ]),
  server: menu('Server', 'How the server answers', [
    ['story', 'Server of the story'],
    ['slow', 'Slow'],
    ['offline', 'Unreachable'],
    ['forbidden', 'Forbidden'],
    ['internal', 'Fails'],
    ['lost', 'Loses the answer to a create'],
  ]),
};
