import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createConsumer } from './createConsumer.js';

let consumer: ReturnType<typeof createConsumer>;
beforeAll(() => {
  consumer = createConsumer();
}, 60_000);
afterAll(() => {
  if (consumer) rmSync(consumer.root, { recursive: true });
});

const isClientOnly = (code: string) => /^(?:\/\/.*\n|\/\*[\s\S]*?\*\/\s*)*['"]use client['"]/.test(code);

describe('what is in the package', () => {
  test('dist, the guides and the four papers, nothing else', () => {
    const guides = readdirSync('guides').map((name) => `guides/${name}`);
    const papers = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json', ...guides].sort();
    expect(consumer.files.filter((path) => !path.startsWith('dist/')).sort()).toEqual(papers);
  });

  test('dist holds code, types, source maps and the two forms of the stylesheet', () => {
    const others = consumer.files.filter(
      (path) => path.startsWith('dist/') && !/\.(?:js|js\.map|d\.ts)$/.test(path),
    );
    expect(others).toEqual(['dist/styles.css', 'dist/styles.layered.css']);
  });

  test('the stylesheet stands alone and keeps light-dark()', () => {
    const css = consumer.read('dist/styles.css');
    expect(css).not.toContain('@import');
    expect(css).toContain('light-dark(');
    expect(css).not.toContain('@layer');
  });

  test('the layered stylesheet is the same in a layer', () => {
    const css = consumer.read('dist/styles.css');
    expect(consumer.read('dist/styles.layered.css')).toBe(`@layer react-frontier-checkout {${css}}`);
  });
});

describe("'use client'", () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.tsx?$/.test(path),
  );

  test('is kept in every file that says it', () => {
    const lost = sources
      .filter((path) => isClientOnly(readFileSync(join('src', path), 'utf8')))
      .map((path) => `dist/${path.replaceAll('\\', '/').replace(/\.tsx?$/, '.js')}`)
      .filter((path) => consumer.files.includes(path) && !isClientOnly(consumer.read(path)));
    expect(lost).toEqual([]);
  });

  test('stands on every file that uses a hook or makes a context', () => {
    const clientApi =
      /^import \{[^}]*\b(?:use[A-Z]\w*|createContext)\b[^}]*\} from ["'](?:react|react-dom|@tanstack\/react-query)["']/m;
    // Bundles of their own, which only client files import, and only dynamically.
    const list = /loadedLater = \[([^\]]*)\]/.exec(readFileSync('vite.config.ts', 'utf8'))?.[1] ?? '';
    const loadedLater = [...list.matchAll(/'(.+)'/g)].map(([, name]) => `dist/${name}.js`);
    expect(loadedLater).not.toEqual([]);
    const bare = consumer.files
      .filter((path) => path.endsWith('.js') && !loadedLater.includes(path))
      .filter((path) => clientApi.test(consumer.read(path)) && !isClientOnly(consumer.read(path)));
    expect(bare).toEqual([]);
  });

  test('is not on the doors, so that a server component can call a plain function', () => {
    for (const door of ['index', 'testing', 'testing-react', 'testing-node', 'vite'])
      expect(isClientOnly(consumer.read(`dist/${door}.js`))).toBe(false);
  });
});

describe('what an app bundles', () => {
  test('one hook brings no component, no CSS and no sandbox', async () => {
    const { code, modules, assets } = await consumer.bundle(
      "export { useCheckouts } from 'react-frontier-checkout';",
    );
    expect(modules).toContain('hooks/useCheckouts.js');
    expect(modules.filter((path) => /^(?:components|sandbox)\//.test(path))).toEqual([]);
    expect(code).not.toMatch(/\bfc-[a-z]/);
    expect(assets).toEqual([]);
  });

  test('everything from the main door brings no sandbox', async () => {
    const { code, modules } = await consumer.bundle("export * from 'react-frontier-checkout';");
    expect(code).toMatch(/\bfc-[a-z]/);
    expect(modules.filter((path) => path.startsWith('sandbox/'))).toEqual([]);
  });

  const transport = (name: string) => consumer.bundle(`export { ${name} } from 'react-frontier-checkout';`);

  test('REST brings nothing of Connect, and Connect nothing of REST', async () => {
    const rest = await transport('restTransport');
    const connect = await transport('connectTransport');
    const ofConnect = ['wire/connectTransport.js'];
    const ofRest = ['wire/restTransport.js', 'wire/codec/encodeCheckout.js'];
    expect(connect.modules).toEqual(expect.arrayContaining(ofConnect));
    expect(rest.modules).toEqual(expect.arrayContaining(ofRest));
    expect(rest.modules.filter((path) => ofConnect.includes(path))).toEqual([]);
    expect(connect.modules.filter((path) => ofRest.includes(path))).toEqual([]);
    expect(rest.code).not.toMatch(/FrontierService/);
    expect(connect.code).not.toMatch(/v1beta1\/organizations|trailDays/);
  });

  test('an import for nothing leaves nothing', async () => {
    const { modules } = await consumer.bundle("import 'react-frontier-checkout';");
    expect(modules).toEqual([]);
  });
});

test.each(['', '/testing', '/testing/react', '/testing/node', '/vite'])(
  "'react-frontier-checkout%s' loads in plain Node",
  (door) => {
    expect(consumer.runInNode(`await import('react-frontier-checkout${door}'); console.log('loaded')`)).toBe(
      'loaded\n',
    );
  },
);

test('the command serves a sandbox', () => {
  const code = `
    import { spawn } from 'node:child_process';
    const child = spawn(process.execPath, ['node_modules/react-frontier-checkout/dist/bin.js', 'sandbox', '--port', '0']);
    child.stdout.once('data', (text) => { console.log(/baseUrl +http/.test(text)); child.kill(); });`;
  expect(consumer.runInNode(code)).toBe('true\n');
});

describe('the quick start in README.md', () => {
  const readme = existsSync('README.md') ? readFileSync('README.md', 'utf8') : '';
  const code = /^#+ [^\n]*quick start[^\n]*$[\s\S]*?^```tsx\n([\s\S]*?)^```/im.exec(readme)?.[1] ?? '';

  test('is there and takes at most 15 lines', () => {
    expect(code).toContain('react-frontier-checkout');
    expect(code.trim().split('\n').length).toBeLessThanOrEqual(15);
  });

  test('compiles against the package', () => {
    consumer.typecheck('quickStart.tsx', code);
  });
});
