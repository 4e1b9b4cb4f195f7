/** Finds a Chrome or Chromium on this machine, or installs one; and starts it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import {
  Browser,
  computeExecutablePath,
  detectBrowserPlatform,
  getInstalledBrowsers,
} from '@puppeteer/browsers';
import puppeteer, { type Browser as BrowserProcess, type LaunchOptions } from 'puppeteer-core';
import { aptInstall, IS_EXPENDABLE } from './machine';

const CACHE = join(homedir(), '.cache', 'nutgraf');

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** @returns the path of a browser that is here already, or null. */
export async function findChrome(): Promise<string | null> {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, and there is nothing there.`);
  }
  const usual = USUAL_PLACES.find((path) => existsSync(path));
  if (usual) return usual;
  const [cached] = await getInstalledBrowsers({ cacheDir: CACHE });
  return cached?.executablePath ?? null;
}

/** @returns the path of a browser, installing Chrome (or, on Debian's CI machines, Chromium) when there is none. */
export async function requireChrome(): Promise<string> {
  const found = await findChrome();
  if (found) return found;
  console.error('No Chrome found: installing one …');
  const installed = (await download()) ?? (aptInstall('chromium') ? await findChrome() : null);
  if (installed) return installed;
  throw new Error(
    'No Chrome or Chromium found, and none could be installed. Install one, or set CHROME_PATH.',
  );
}

async function download(): Promise<string | null> {
  const platform = detectBrowserPlatform();
  if (!platform) return null;
  const args = ['--yes', '@puppeteer/browsers', 'install', 'chrome@stable', '--path', CACHE];
  const { status, stdout } = spawnSync('npx', args, {
    encoding: 'utf8',
    timeout: 180_000,
    shell: process.platform === 'win32',
  });
  const buildId = /chrome@(\S+)/.exec(stdout ?? '')?.[1];
  if (status !== 0 || !buildId) return null;
  return computeExecutablePath({ browser: Browser.CHROME, buildId, cacheDir: CACHE, platform });
}

/** Flags that keep a Chrome under test quiet and off the network. Root has no sandbox, and few CI machines have. */
const QUIET_FLAGS = [
  ...(IS_EXPENDABLE ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
];

/**
 * A quiet Chrome for a tool's own use, headless unless told otherwise.
 * @param options as puppeteer takes them; `args` come after the quiet flags
 * @throws when no browser can be had, or it does not start
 */
export async function launchChrome({ args = [], ...options }: LaunchOptions = {}): Promise<BrowserProcess> {
  const executablePath = await requireChrome();
  try {
    return await puppeteer.launch({
      headless: true,
      pipe: true,
      ...options,
      executablePath,
      args: [...QUIET_FLAGS, ...args],
    });
  } catch (cause) {
    if (IS_EXPENDABLE || process.platform !== 'linux') throw cause;
    const hint = 'If this machine gives it no sandbox, CI=1 lets it do without.';
    throw new Error(`${executablePath} did not start. ${hint}`, { cause });
  }
}
