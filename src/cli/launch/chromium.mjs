import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const PLACES = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Where a browser is: the environment's word first, then the usual places, then the path.
 * @param {string | undefined} wished @param {readonly string[]} places @param {readonly string[]} names @returns {string | undefined}
 */
export function findBrowser(wished, places, names) {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [wished ?? '', ...places, ...onPath].find((file) => file !== '' && canRun(file));
}

/** A Chromium or Chrome. @returns {string | undefined} */
export const findChromium = () => findBrowser(process.env['CHROMIUM'], PLACES, NAMES);

/** As findChromium, but installs Debian's where that is possible. @returns {string} */
export function ensureChromium() {
  const found = findChromium();
  if (found !== undefined) return found;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && spawnSync('apt-get', ['--version']).status === 0) {
    console.log('No Chromium found: installing the one of the distribution.');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const args of [
      ['update', '-qq'],
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
    ]) {
      spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env });
    }
  }
  const installed = findChromium();
  if (installed === undefined) {
    throw new Error('The browser tests need Chromium or Chrome: install one, or set CHROMIUM to the path of its executable.');
  }
  return installed;
}
