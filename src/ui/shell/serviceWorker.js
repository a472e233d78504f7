// Keeps the whole page for use without a network, and gives it the headers of its server, for hosts that cannot send them.
// Before this the build writes BUILT: version, date, id, headers, and files (name → hash), the page itself last (src/cli/launch/serviceWorker.mjs).
// A version is kept in a cache of its own, whole and unmixed. A newer one waits until it is asked for: the page asks people first.
const { version, date, id, headers, files } = BUILT;

const SCOPE = registration.scope; // also its address: index.html
const FAMILY = `return-impact ${SCOPE} `; // other pages of the same host have caches too
const NAME = FAMILY + id;
const AT_ONCE = 6;
const LOOSELY = { ignoreSearch: true, ignoreVary: true };

const addressOf = (file) => new URL(file, SCOPE).href;
/** Names with a hash in them: the same in every version. */
const isLasting = (address) => address.startsWith(`${SCOPE}assets/`);

/** Exactly what this version was built with, or nothing: a host that is being renewed, or changes files, is told by the hash. */
async function keep(cache, file) {
  const address = addressOf(file);
  const before = isLasting(address) ? await caches.match(address, LOOSELY) : undefined;
  const answer = before ?? (await fetch(address, { integrity: files[file], cache: isLasting(address) ? 'default' : 'no-cache' }));
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  await cache.put(address, answer);
}

/** Goes on where an earlier attempt was cut short. */
async function keepAll() {
  const cache = await caches.open(NAME);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const lacking = Object.keys(files).filter((file) => !kept.has(addressOf(file)));
  const page = lacking.pop(); // kept last: where the page is, all is
  const some = async () => {
    for (let file = lacking.shift(); file !== undefined; file = lacking.shift()) await keep(cache, file);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, some));
  if (page !== undefined) await keep(cache, page);
}

/** Earlier versions go when no other tab may still be one of them, nor a newer one has come. */
async function tidy() {
  const tabs = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (tabs.length > 1 || registration.waiting || registration.installing) return;
  const names = (await caches.keys()).filter((name) => name.startsWith(FAMILY) && name !== NAME);
  await Promise.all(names.map((name) => caches.delete(name)));
}

// At a first visit the page is in use already: it is isolated first, and kept when it says so. Later ones are whole before they wait.
addEventListener('install', (event) => event.waitUntil(registration.active ? keepAll() : skipWaiting()));
addEventListener('activate', (event) => event.waitUntil(clients.claim()));

const ASKED = {
  version: () => ({ version, date }),
  keep: () =>
    keepAll()
      .then(tidy)
      .then(
        () => 'kept',
        ({ name }) => (name === 'QuotaExceededError' ? 'full' : 'failed'),
      ),
  change: () => skipWaiting(),
};
addEventListener('message', (event) => {
  const [port] = event.ports;
  event.waitUntil(Promise.resolve(ASKED[event.data]?.()).then((answer) => port?.postMessage(answer)));
});

async function find(address) {
  if (isLasting(address)) return caches.match(address, LOOSELY); // of whichever version: a tab may still be an earlier one
  const own = await caches.open(NAME);
  return own.match(address === `${SCOPE}index.html` ? SCOPE : address, LOOSELY);
}

function withHeaders(answer) {
  if (answer.status === 0) return answer; // a redirect that the browser follows itself
  const all = new Headers(answer.headers);
  for (const [name, value] of Object.entries(headers)) if (!all.has(name)) all.set(name, value);
  return new Response(answer.body, { status: answer.status, statusText: answer.statusText, headers: all });
}

addEventListener('fetch', (event) => {
  const { request } = event;
  const address = request.url.replace(/[?#].*/, '');
  if (request.method !== 'GET' || !address.startsWith(SCOPE)) return;
  if (request.cache === 'only-if-cached' && request.mode !== 'same-origin') return; // fetch would refuse it
  event.respondWith(find(address).then(async (kept) => withHeaders(kept ?? (await fetch(request)))));
});
