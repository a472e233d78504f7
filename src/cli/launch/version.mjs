// Which page this is: the version of package.json, and the day of its last change.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fromRoot } from './tools.mjs';

/** Of the last commit, so that the same sources make the same page; without git, today. */
function day() {
  const { status, stdout } = spawnSync('git', ['log', '-1', '--format=%cs'], { cwd: fromRoot(), encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '' ? stdout.trim() : new Date().toISOString().slice(0, 10);
}

/** @returns {{ version: string, date: string }} */
export const pageVersion = () => ({ version: JSON.parse(readFileSync(fromRoot('package.json'), 'utf8')).version, date: day() });
