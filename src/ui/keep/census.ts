/** Who works at which desk, asked of all tabs: for browsers that withhold Web Locks (a page without TLS). Slower, and deaf to tabs that are frozen. */
const ANSWER_MS = 200;

type Word = { readonly ask: true } | { readonly held: string } | { readonly taken: string };

const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('return-impact.desks');
const post = (word: Word): void => channel?.postMessage(word);

let held: string | undefined;
let lost = (): void => {};
let answers = new Set<string>();

channel?.addEventListener('message', ({ data }: MessageEvent<Word>) => {
  if ('held' in data) answers.add(data.held);
  else if (held === undefined) return;
  else if ('ask' in data) post({ held });
  else if (data.taken === held) {
    held = undefined;
    lost();
  }
});

export async function census(): Promise<ReadonlySet<string>> {
  answers = new Set();
  post({ ask: true });
  await new Promise((resolve) => setTimeout(resolve, ANSWER_MS));
  return answers;
}

/** Answered for from now on; `taken` from whoever had it. */
export function settleAt(desk: string, onLost: () => void): void {
  post({ taken: desk });
  held = desk;
  lost = onLost;
}
