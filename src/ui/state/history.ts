/** Undo and redo. A gesture (dragging a slider) is one step, however many values it passes through. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** Name of the gesture under way. */
  readonly gesture?: string | undefined;
}

const LONGEST = 200;

export const beginHistory = <T>(present: T): History<T> => ({ past: [], present, future: [] });

/** `gesture`: further values of the same gesture replace the present one; without it the change stands alone. */
export function record<T>(history: History<T>, present: T, gesture?: string): History<T> {
  if (gesture !== undefined && history.gesture === gesture) return { ...history, present, future: [] };
  return { past: [...history.past, history.present].slice(-LONGEST), present, future: [], gesture };
}

export const settle = <T>(history: History<T>): History<T> => ({ ...history, gesture: undefined });

export function undo<T>(history: History<T>): History<T> {
  const previous = history.past.at(-1);
  if (previous === undefined) return history;
  return { past: history.past.slice(0, -1), present: previous, future: [history.present, ...history.future] };
}

export function redo<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future };
}
