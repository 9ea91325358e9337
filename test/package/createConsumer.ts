import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { build, type Rolldown } from 'vite';

/** Runs one command and hands back what it printed; fails with all of it. */
function run(command: string, args: string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error([`${command} ${args.join(' ')}`, stdout, stderr].join('\n'));
  return stdout;
}

/** An empty app that has installed the packed library, beside this repository's React, TanStack Query and Vite. */
export function createConsumer() {
  if (!existsSync('dist/index.js'))
    throw new Error('dist is missing or incomplete: npm run build comes first.');

  const root = mkdtempSync(join(tmpdir(), 'consumer-'));
  const app = join(root, 'app');
  const library = join(app, 'node_modules', 'react-frontier-checkout');
  mkdirSync(library, { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');

  const [packed] = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', root], '.'),
  );
  run('tar', ['-xzf', join(root, packed.filename), '--strip-components=1', '-C', library], root);
  writeFileSync(join(app, 'package.json'), JSON.stringify({ type: 'module', private: true }));

  return {
    root,
    library,
    /** Paths inside the package. */
    files: packed.files.map((file: { path: string }) => file.path) as string[],

    read: (path: string) => readFileSync(join(library, path), 'utf8'),

    /** Runs code in plain Node, without a DOM. */
    runInNode: (code: string) => run(process.execPath, ['--input-type=module', '--eval', code], app),

    /** Type-checks a file as an app of Vite's would. */
    typecheck(name: string, code: string) {
      writeFileSync(join(app, name), code);
      const compilerOptions = {
        strict: true,
        noEmit: true,
        skipLibCheck: true,
        target: 'es2022',
        module: 'esnext',
        moduleResolution: 'bundler',
        jsx: 'react-jsx',
        types: ['vite/client'],
      };
      writeFileSync(join(app, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [name] }));
      run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', app], app);
    },

    /** Bundles an app that says only this, as far as it is the library's own code. */
    async bundle(code: string) {
      const input = join(app, 'main.js');
      writeFileSync(input, code);
      const { output } = (await build({
        root: app,
        configFile: false,
        logLevel: 'silent',
        build: {
          write: false,
          minify: false,
          modulePreload: false,
          rolldownOptions: {
            input,
            preserveEntrySignatures: 'strict',
            external: (id) => /^[^./\0]/.test(id) && !id.startsWith('react-frontier-checkout'),
          },
        },
      })) as Rolldown.RolldownOutput;

      const chunks = output.filter((part) => part.type === 'chunk');
      return {
        code: chunks.map((chunk) => chunk.code).join('\n'),
        modules: chunks
          .flatMap((chunk) => Object.entries(chunk.modules))
          .filter(([, { renderedLength }]) => renderedLength > 0)
          .map(([id]) => relative(join(library, 'dist'), id).split(sep).join('/'))
          .filter((path) => !path.startsWith('..')),
        assets: output.filter((part) => part.type === 'asset').map((asset) => asset.fileName),
      };
    },
  };
}
