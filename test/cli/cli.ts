import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

const LAUNCHER = join(resolve(import.meta.dirname, '../..'), 'src/cli/launch/cli.mjs');

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the built command line as a user does. `watch` sees stderr as it comes, and may interrupt. */
export function cli(args: readonly string[], watch?: (err: string, interrupt: () => void) => void): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [LAUNCHER, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    const ended: Ended = { code: null, out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      ended.out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      ended.err += text;
      watch?.(ended.err, () => child.kill('SIGINT'));
    });
    child.on('error', fail);
    child.on('close', (code) => done({ ...ended, code }));
  });
}
