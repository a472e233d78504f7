/** Curves that grow: what all arms have done of a run under way, the latest of each, is drawn in animation frames. A page that is hidden or busy draws fewer. */
import type { SoFar } from '../../model/result.ts';
import type { Results } from './results.ts';
import { isDrawn, showAhead } from './shown.ts';
import { type Arm, armsAt, type Wish } from './wish.ts';

export function growing(wish: Wish, scale: number, results: Results, stop: AbortSignal): (arm: Arm, soFar: SoFar) => void {
  const latest = new Map<Arm, SoFar>();
  let isAsked = false;
  const draw = async (): Promise<void> => {
    const { monthly } = await import('./monthly.ts');
    isAsked = false;
    if (stop.aborted || !isDrawn(wish)) return;
    const arms = armsAt(wish, scale).map(([arm, request]): [Arm, SoFar | undefined] => {
      const soFar = latest.get(arm);
      return [arm, results.get(request)?.monthly ?? (soFar && monthly(soFar, request.scenario))];
    });
    showAhead(scale, Object.fromEntries(arms));
  };
  return (arm, soFar) => {
    latest.set(arm, soFar);
    if (!isAsked) requestAnimationFrame(() => void draw());
    isAsked = true;
  };
}
