/** Does the jobs that the address names, by the workers of the product, and posts to the server what comes of them. */
import { canShare, hireBrowserThread } from '../../../../workers/browser.ts';
import { openPool } from '../../../../workers/pool.ts';
import { doJobs, type Job, type Told } from '../jobs.ts';

const jobs = JSON.parse(decodeURIComponent(location.hash.slice(1))) as readonly Job[];
const post = (told: Told): Promise<Response> => fetch('/told', { method: 'POST', body: JSON.stringify(told) });

/** Sooner than the server's patience ends (see browsers.ts): a page that has gone tells nothing. */
const ALIVE_EVERY_MS = 2_000;
setInterval(() => post({ kind: 'alive' }), ALIVE_EVERY_MS);

const threads = Math.max(...jobs.map(({ workers }) => workers));
const pool = openPool({ hire: hireBrowserThread, threads, share: canShare() });
try {
  await doJobs(pool, jobs, post);
} catch (error) {
  await post({ kind: 'failed', why: error instanceof Error ? error.message : String(error) });
}
