// Makes `npm test` and `npm run demo` work on a fresh clone. Node built-ins only: nothing is installed yet when it runs.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { findChromium } from './findChromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const stampFile = `${root}node_modules/.bootstrap-stamp`;

/** @param {string} message */
const say = (message) => console.log(`bootstrap: ${message}`);

/** @param {string} message */
function fail(message) {
  console.error(`bootstrap: ${message}`);
  process.exit(1);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
function run(command, args, env = {}) {
  say([command, ...args].join(' '));
  // Windows starts npm.cmd through a shell only.
  const shell = process.platform === 'win32';
  return (
    spawnSync(command, args, {
      cwd: root,
      stdio: 'inherit',
      shell,
      env: { ...process.env, ...env },
    }).status === 0
  );
}

/**
 * @param {number} times
 * @param {number} pauseMs
 * @param {() => boolean} attempt
 */
async function retry(times, pauseMs, attempt) {
  for (let round = 1; round <= times; round++) {
    if (attempt()) return true;
    if (round < times) await sleep(pauseMs);
  }
  return false;
}

function checkNode() {
  const { devEngines } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const { version } = devEngines.runtime;
  const [wantMajor, wantMinor] = version.match(/\d+/g).map(Number);
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < wantMajor || (major === wantMajor && minor < wantMinor)) {
    fail(`Node ${version} is needed, this is ${process.versions.node}. Install a newer Node and run again.`);
  }
}

async function installDependencies() {
  const lock = readFileSync(`${root}package-lock.json`);
  const stamp = createHash('sha256').update(lock).update(process.version).digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  say('installing dependencies (the lockfile or Node changed since the last time)');
  if (!(await retry(3, 5_000, () => run('npm', ['ci', '--prefer-offline']))))
    fail('npm ci failed three times.');
  writeFileSync(stampFile, stamp);
}

/** @param {string[]} packages */
function installDebianPackages(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  return (
    run('apt-get', [...wait, 'update'], env) &&
    run('apt-get', [...wait, 'install', '-y', '--no-install-recommends', ...packages], env)
  );
}

function canInstall() {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

/** Firefox and WebKit, which only `npm run test:browsers` needs. It runs without those that are missing. */
async function provideEngines() {
  const missing = [
    { file: '/usr/bin/firefox-esr', packages: ['firefox-esr'] },
    { file: '/usr/bin/WebKitWebDriver', packages: ['webkit2gtk-driver', 'xvfb', 'xauth'] },
  ].flatMap(({ file, packages }) => (existsSync(file) ? [] : packages));
  if (missing.length === 0) return;
  if (canInstall() && (await retry(4, 10_000, () => installDebianPackages(missing)))) return;
  say(`not all browsers are here. On Debian or Ubuntu: sudo apt-get install ${missing.join(' ')}`);
}

async function provideBrowser() {
  if (process.env.CHROMIUM && !findChromium()) {
    fail(`CHROMIUM is set to ${process.env.CHROMIUM}, which cannot be run. Correct it or unset it.`);
  }
  if (!findChromium() && canInstall()) {
    say('installing Chromium for the browser tests');
    // The lock timeout does not cover apt's list lock, so a busy apt makes the update fail at once: hence the rounds.
    await retry(4, 10_000, () => installDebianPackages(['chromium', 'fonts-liberation']));
  }
  const browser = findChromium();
  if (!browser) {
    fail(
      'The browser tests need Chromium or Chrome and none was found. Install one (on Debian or Ubuntu: ' +
        '"sudo apt-get install chromium"), or set CHROMIUM to the full path of its executable.',
    );
  }
  say(`browser: ${browser}`);
}

checkNode();
await installDependencies();
if (process.argv.includes('--browser') || process.argv.includes('--engines')) await provideBrowser();
if (process.argv.includes('--engines')) await provideEngines();
