/**
 * Who works at which desk. A desk is a place in the database where one tab keeps what it has open; the first belongs to the first tab,
 * others make desks of their own, so that no tab overwrites another. Where the browser has no Web Locks, tabs ask one another (census.ts).
 */
import { census, settleAt } from './census.ts';
import { newId } from './newId.ts';

export const FIRST = 'first';
const PREFIX = 'return-impact.desk.';
/** A tab that is loaded anew may meet the lock that its own past still holds. */
const RELOAD_MS = 1000;

const locks = (): LockManager | undefined => globalThis.navigator?.locks;

/** Held until the tab is gone, or somebody takes it over. */
function hold(desk: string, options: LockOptions, lost: () => void): Promise<boolean> {
  return new Promise((resolve) => {
    let isHeld = false;
    const request = locks()?.request(PREFIX + desk, options, (lock) => {
      isHeld = lock !== null;
      resolve(isHeld);
      return isHeld ? new Promise<void>(() => {}) : undefined;
    });
    request?.catch(() => (isHeld ? lost() : resolve(false)));
  });
}

const isReload = (): boolean => {
  const [entry] = performance.getEntriesByType('navigation');
  return (entry as PerformanceNavigationTiming | undefined)?.type === 'reload';
};

async function takeAsked(had: string | undefined, lost: () => void): Promise<string> {
  const inUse = await census();
  const desk = [had, FIRST].find((one) => one !== undefined && !inUse.has(one)) ?? newId();
  settleAt(desk, lost);
  return desk;
}

/** The desk that this tab had, else the first, else a new one. */
export async function takeDesk(had: string | undefined, lost: () => void): Promise<string> {
  if (locks() === undefined) return takeAsked(had, lost);
  if (had !== undefined && (await hold(had, isReload() ? { signal: AbortSignal.timeout(RELOAD_MS) } : { ifAvailable: true }, lost))) return had;
  if (await hold(FIRST, { ifAvailable: true }, lost)) return FIRST;
  const fresh = newId();
  await hold(fresh, { ifAvailable: true }, lost);
  return fresh;
}

/** Whoever has it hears that it is lost. */
export async function takeOver(desk: string, lost: () => void): Promise<void> {
  if (locks() === undefined) settleAt(desk, lost);
  else await hold(desk, { steal: true }, lost);
}

/** The desks that others, or this tab, work at. */
export async function desksInUse(): Promise<ReadonlySet<string>> {
  const found = await locks()?.query();
  return found === undefined ? census() : new Set((found.held ?? []).map(({ name = '' }) => name.slice(PREFIX.length)));
}
