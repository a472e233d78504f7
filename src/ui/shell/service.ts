/**
 * Where the host does not send the headers of cross-origin isolation, a service worker adds them: from the next load on,
 * several workers share a run. That load comes by itself, once, and only while nobody has touched the page.
 */

/** Beside index.html: its scope is the folder that the page is served from. */
const FILE = 'isolation.js';
const TRIED = 'return-impact.isolation';
const TOUCHES = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

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

export async function isolate(): Promise<void> {
  // Loaded through the service worker and still not isolated: this browser will not do it.
  if (crossOriginIsolated || !('serviceWorker' in navigator) || navigator.serviceWorker.controller !== null) return;
  let touched = false;
  const touch = (): void => {
    touched = true;
  };
  for (const kind of TOUCHES) addEventListener(kind, touch, { once: true, passive: true, capture: true });
  try {
    await navigator.serviceWorker.register(FILE);
    await navigator.serviceWorker.ready;
  } catch {
    return; // forbidden here: one worker does it all
  }
  if (!touched && !hasTried()) location.reload();
}
