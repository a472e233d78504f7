/**
 * The page and its service worker (serviceWorker.js beside this). It keeps the page for use without a network, tells of a newer version, and
 * where the host does not send the headers of cross-origin isolation it adds them: from the next load on, several workers share a run. That
 * load comes by itself, once, and only while nobody has touched the page.
 */
import { signal } from '@preact/signals';

/** Beside index.html: its scope is the folder that the page is served from. */
const FILE = 'service.js';
const TRIED = 'return-impact.isolation';
const TOUCHES = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;
/** Whoever has read for so long is not interrupted: the next visit is isolated. */
const SOON_MS = 20_000;
const HOUR_MS = 3_600_000;

export interface Version {
  readonly version: string;
  /** 'YYYY-MM-DD' */
  readonly date: string;
}

/** Whether the page is kept for use without a network: `full` where the disk has no room, `failed` where something could not be fetched. */
export type Kept = 'unknown' | 'kept' | 'full' | 'failed' | 'never' | 'file';

export const kept = signal<Kept>('unknown');
/** A newer version that waits to be asked for. */
export const newer = signal<Version | undefined>(undefined);

const ask = <Answer>(worker: ServiceWorker, what: 'version' | 'keep'): Promise<Answer> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data as Answer);
    worker.postMessage(what, [port2]);
  });

/** Whether this tab has loaded the page anew before; true also where that cannot be kept, so that it never does so twice. */
function hasTried(): boolean {
  try {
    const tried = sessionStorage.getItem(TRIED) !== null;
    sessionStorage.setItem(TRIED, '1');
    return tried;
  } catch {
    return true;
  }
}

let waits: () => ServiceWorker | null = () => null;

/** Loads the newer version. What is open and changed is kept by the page itself. */
export function loadNewer(): void {
  const worker = waits();
  if (worker === null) {
    location.reload(); // another tab has asked for it already
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
  worker.postMessage('change');
}

async function watch(registration: ServiceWorkerRegistration): Promise<void> {
  waits = () => registration.waiting;
  const tell = async (): Promise<void> => {
    if (registration.waiting !== null && registration.active !== null) newer.value = await ask<Version>(registration.waiting, 'version');
  };
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', () => void tell()));
  setInterval(() => void registration.update().catch(() => {}), HOUR_MS);
  await tell();
}

/** Another tab has asked for the newer version: this one goes on as it is, and says so. */
function followOthers(): void {
  let before = navigator.serviceWorker.controller;
  navigator.serviceWorker.addEventListener('controllerchange', async () => {
    const now = navigator.serviceWorker.controller;
    if (before !== null && now !== null) newer.value = await ask<Version>(now, 'version');
    before = now;
  });
}

async function serve(): Promise<void> {
  let touched = false;
  const touch = (): void => {
    touched = true;
  };
  for (const kind of TOUCHES) addEventListener(kind, touch, { once: true, passive: true, capture: true });
  const { controller } = navigator.serviceWorker;
  followOthers();
  const registration = await navigator.serviceWorker.register(FILE);
  const { active } = await navigator.serviceWorker.ready;
  // Loaded through the service worker and still not isolated: this browser will not do it.
  const mayIsolate = !crossOriginIsolated && controller === null && !touched && performance.now() < SOON_MS;
  if (mayIsolate && !hasTried()) {
    location.reload();
    return;
  }
  await watch(registration);
  if (active !== null) kept.value = await ask<Kept>(active, 'keep');
}

/** How it was built: hosted, as one file, or by a server for developers. */
const { MODE } = import.meta.env;
if (MODE === 'single') kept.value = 'file';
else {
  const serving = MODE === 'production' && 'serviceWorker' in navigator ? serve() : Promise.reject();
  serving.catch(() => {
    kept.value = 'never'; // forbidden here: the page works while there is a network, with one worker
  });
}
