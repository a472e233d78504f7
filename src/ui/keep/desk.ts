/** What is open in this tab, kept as it changes and taken up when the page opens. */
import { effect } from '@preact/signals';
import { type Saved, saved, steps, takeUp } from '../state/scenario.ts';
import { openedFrom, readShelf } from '../state/shelf.ts';
import { load, save } from '../state/storage.ts';
import { withDatabase } from './database.ts';
import type { Open } from './records.ts';

const REST_MS = 250;
const DESK = 'first';

const now = (): Open => {
  const kept = openedFrom.peek();
  return { saved: saved.peek(), steps: steps.peek(), at: new Date().toISOString(), ...(kept !== undefined && { kept }) };
};

/** Takes up what was open when the page was left, and keeps what is open from then on. */
export async function restore(): Promise<void> {
  const left = (await withDatabase((open) => open.get('open', DESK))) ?? former();
  if (left !== undefined && (await takeUp(left.saved, left.steps).catch(() => false))) openedFrom.value = left.kept;
  follow();
  void readShelf();
}

/** As version 0.1.0 kept it. */
function former(): Open | undefined {
  const found = load<Saved | undefined>('scenario', undefined);
  return found && { saved: found, steps: { past: [], future: [] }, at: '' };
}

function follow(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    clearTimeout(timer);
    timer = undefined;
    void withDatabase((open) => open.put('open', now(), DESK)).then((key) => key && save('scenario', undefined));
  };
  effect(() => {
    saved.value;
    openedFrom.value;
    timer ??= setTimeout(write, REST_MS);
  });
}
