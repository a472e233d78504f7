/** Node and browsers alike: jobs in, what is told out. */
import { openNodePool } from '../../../workers/node.ts';
import { BROWSERS, doInBrowser } from './browsers.ts';
import { doJobs, type Job, type Told } from './jobs.ts';

export const ENGINES: readonly string[] = ['Node', ...Object.keys(BROWSERS)];

/** Those named, in any case of letters, divided by commas. */
export function enginesNamed(text: string): readonly string[] {
  return text.split(',').map((word) => {
    const engine = ENGINES.find((one) => one.toLowerCase() === word.trim().toLowerCase());
    if (engine === undefined) throw new Error(`--in ${text}: of ${ENGINES.join(', ')}, divided by commas.`);
    return engine;
  });
}

/** A browser that is not there is a sentence that says how to get it, before anything runs. */
export function mustBeThere(engines: readonly string[]): void {
  for (const engine of engines) {
    const browser = BROWSERS[engine];
    if (browser && browser.find() === undefined) throw new Error(`${browser.remedy} Without it: --in ${ENGINES.filter((one) => one !== engine).join(',')}`);
  }
}

export async function doIn(engine: string, jobs: readonly Job[], tell: (told: Told, pid: number) => void): Promise<void> {
  if (engine !== 'Node') return doInBrowser(engine, jobs, tell);
  const pool = openNodePool(Math.max(...jobs.map(({ workers }) => workers)));
  try {
    await doJobs(pool, jobs, (told) => tell(told, process.pid));
  } finally {
    pool.close();
  }
}
