// Compares the public names with their signatures, as `npm run build` has put them in dist, with api-report.md.
// `--update` writes the file. Its diff shows in a review what a change does to the apps that use the library.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';

const file = 'api-report.md';
const { name, exports: entries } = JSON.parse(readFileSync('package.json', 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'api-'));

/**
 * The report of one entry point.
 *
 * @param {string} types path of its declarations
 * @param {boolean} isMain the others reach the types of the main one, which are not repeated
 */
function reportOf(types, isMain) {
  const reportFileName = 'entry.api.md';
  const config = ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: resolve('package.json'),
    configObject: {
      projectFolder: resolve('.'),
      mainEntryPointFilePath: resolve(types),
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            strict: true,
            skipLibCheck: true,
            target: 'es2022',
            module: 'nodenext',
            moduleResolution: 'nodenext',
            jsx: 'react-jsx',
            lib: ['ES2023', 'DOM', 'DOM.Iterable'],
            types: ['node'],
          },
          files: [resolve(types)],
        },
      },
      // What is not exported but reached, such as the texts of one component, is part of the promise too.
      apiReport: {
        enabled: true,
        includeForgottenExports: isMain,
        reportFileName,
        reportFolder: folder,
        reportTempFolder: folder,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
  });
  Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      message.handled = message.logLevel !== 'error';
    },
  });
  const report = readFileSync(join(folder, reportFileName), 'utf8').replaceAll('\r\n', '\n');
  const code = /```ts\n([\s\S]*?)```/.exec(report)?.[1] ?? '';
  return (
    code
      .replace(/^\/\/ @(public|packageDocumentation).*\n/gm, '')
      .replace(/^\/\/ \(No @packageDocumentation.*\n/gm, '')
      .trim()
      // Blank lines between declarations that no blank line belongs to.
      .replace(/\n{3,}/g, '\n\n')
  );
}

const parts = Object.entries(entries).flatMap(([path, entry]) =>
  entry.types
    ? [`## \`${join(name, path)}\`\n\n\`\`\`ts\n${reportOf(entry.types, path === '.')}\n\`\`\`\n`]
    : [],
);
rmSync(folder, { recursive: true });
const report = `# API report

Every public name with its signature. Written by \`npm run api -- --update\`; \`npm run api\` fails when it is not up to date.

${parts.join('\n')}`;

if (process.argv.includes('--update')) {
  writeFileSync(file, report);
  console.log(`${file}: written, ${parts.length} entry points.`);
} else {
  const { stdout, status } = spawnSync('git', ['diff', '--no-index', '--no-prefix', '--', file, '-'], {
    input: report,
    encoding: 'utf8',
  });
  if (status !== 0) {
    console.error(
      `${stdout}\nThe public API differs from ${file}. If that is meant: npm run api -- --update`,
    );
    process.exitCode = 1;
  } else console.log(`${file}: up to date, ${parts.length} entry points.`);
}
