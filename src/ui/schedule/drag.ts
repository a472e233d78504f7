/** Dragging by pointer, and the same by keys: a press moves by a month, with Shift by six. */
import { endGesture } from '../state/scenario.ts';

const HALF_YEAR = 6;
const KEYS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 };

/** Months that a key asks for, if it does. */
export function monthsOf({ key, shiftKey }: KeyboardEvent, keys = KEYS): number | undefined {
  const by = keys[key];
  return by === undefined ? undefined : shiftKey ? by * HALF_YEAR : by;
}

/** Follows a pointer from where it came down until it is let go of; `move` is told how far it is, in pixels. */
export function drag(event: PointerEvent & { currentTarget: Element }, move: (right: number, down: number) => void): void {
  const { currentTarget: target, pointerId, clientX, clientY } = event;
  target.setPointerCapture(pointerId);
  const go = (now: Event): void => {
    const { clientX: x, clientY: y } = now as PointerEvent;
    move(x - clientX, y - clientY);
  };
  const end = (): void => {
    target.removeEventListener('pointermove', go);
    for (const kind of ['pointerup', 'pointercancel', 'lostpointercapture']) target.removeEventListener(kind, end);
    endGesture();
  };
  target.addEventListener('pointermove', go);
  for (const kind of ['pointerup', 'pointercancel', 'lostpointercapture']) target.addEventListener(kind, end);
}
