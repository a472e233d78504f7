import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

const MAIN = join(resolve(import.meta.dirname, '../..'), 'dist/cli/main.js');

/**
 * Starts the command and kills it, with all its threads, some time after its first word, or after it has told that so many runs are done;
 * true when it was still at work.
 */
export function killed(args: readonly string[], afterMs: number, afterRuns = 0): Promise<boolean> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
    let waits = true;
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      const runs = Math.max(0, ...[...text.matchAll(/"month":(\d+),/g)].map(([, month]) => Number(month)));
      if (!waits || runs < afterRuns) return;
      waits = false;
      setTimeout(() => child.kill('SIGKILL'), afterMs);
    });
    child.on('error', fail);
    child.on('close', (_, signal) => done(signal === 'SIGKILL'));
  });
}
