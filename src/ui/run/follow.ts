/** Runs follow the scenario: a preview at once while a slider moves, all the way once it rests. */
import { effect } from '@preact/signals';
import { moving } from '../state/scenario.ts';
import { ask, withRun } from './control.ts';
import { finestWished } from './wish.ts';

const REST_MS = 40;
/** For whoever measures how soon charts follow: see `DRAWN` in charts/seen.ts. */
const WISHED = 'wished';

export function followScenario(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return effect(() => {
    const finest = finestWished();
    performance.clearMarks(WISHED);
    performance.mark(WISHED);
    clearTimeout(timer);
    if (moving.value || withRun.peek() === undefined) ask(finest);
    else timer = setTimeout(() => ask(finest), REST_MS);
  });
}
