/** Which worker keeps which past, so that a run comes to the worker that need not step its past again. */

/** So many of those that wait are looked at. */
const LOOKED_AT = 64;

interface Waiting {
  readonly past: string | undefined;
}

export interface Pasts<Worker> {
  /** Place in the queue of the run to start next: first those whose past an idle worker keeps, last those whose past a busy one is stepping. */
  nextPlace(queue: readonly Waiting[], idle: readonly Worker[]): number;
  /** Takes an idle worker, best the one that keeps this past. */
  takeFrom(idle: Worker[], past: string | undefined): Worker | undefined;
  /** A run without a past leaves what the worker keeps. */
  remember(worker: Worker, past: string | undefined): void;
  forget(worker: Worker): void;
}

export function rememberPasts<Worker>(): Pasts<Worker> {
  const kept = new Map<Worker, string>();
  return {
    nextPlace(queue, idle) {
      if (queue[0]?.past === undefined) return 0;
      const near = new Set(idle.map((worker) => kept.get(worker)));
      const stepped = new Set(kept.values());
      const places = queue.slice(0, LOOKED_AT).flatMap(({ past }, place) => (past === undefined ? [] : [{ past, place }]));
      const best = places.find(({ past }) => near.has(past)) ?? places.find(({ past }) => !stepped.has(past));
      return best?.place ?? 0;
    },
    takeFrom(idle, past) {
      const at = past === undefined ? -1 : idle.findIndex((worker) => kept.get(worker) === past);
      return at >= 0 ? idle.splice(at, 1)[0] : idle.pop();
    },
    remember(worker, past) {
      if (past !== undefined) kept.set(worker, past);
    },
    forget: (worker) => void kept.delete(worker),
  };
}
