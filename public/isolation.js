// Answers as the server does, with the two headers that give a page shared memory: for hosts that cannot send them.
// Registered by src/ui/isolation.ts. Keeps nothing: every answer comes from the network, or the browser's own cache.
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));

async function isolated(request) {
  const answer = await fetch(request);
  if (answer.status === 0) return answer; // of another server, or a redirect that the browser follows itself
  const headers = new Headers(answer.headers);
  headers.set('Cross-Origin-Opener-Policy', 'same-origin');
  headers.set('Cross-Origin-Embedder-Policy', 'require-corp');
  return new Response(answer.body, { status: answer.status, statusText: answer.statusText, headers });
}

addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.cache === 'only-if-cached' && request.mode !== 'same-origin') return; // fetch would refuse it
  event.respondWith(isolated(request));
});
