/** Runs follow the scenario: a preview at once while a slider moves, all the way once it rests. */
import { effect } from '@preact/signals';
import { mark } from '../marks.ts';
import { moving } from '../state/scenario.ts';
import { ask } from './control.ts';
import { withRun } from './shown.ts';
import { finestWished } from './wish.ts';

const REST_MS = 40;

export function followScenario(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return effect(() => {
    const finest = finestWished();
    mark('wished');
    clearTimeout(timer);
    if (moving.value || withRun.peek() === undefined) ask(finest);
    else timer = setTimeout(() => ask(finest), REST_MS);
  });
}
