/** What is out of sight need not follow at once: while time plays or a slider moves, only what can be seen is drawn again. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { month } from '../state/view.ts';

/** So that what is about to be scrolled to is up to date. */
const MARGIN = '200px';

const watched = new WeakMap<Element, Signal<boolean>>();
let watcher: IntersectionObserver | undefined;

function watch(element: Element, seen: Signal<boolean>): () => void {
  watcher ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const known = watched.get(target);
        if (known !== undefined) known.value = isIntersecting;
      }
    },
    { rootMargin: MARGIN },
  );
  watched.set(element, seen);
  watcher.observe(element);
  return () => watcher?.unobserve(element);
}

/** Whether an element is in sight, or nearly. */
export function useSeen<E extends HTMLElement>(): { ref: { current: E | null }; seen: ReadonlySignal<boolean> } {
  const ref = useRef<E>(null);
  const seen = useMemo(() => signal(false), []);
  useEffect(() => (ref.current === null ? undefined : watch(ref.current, seen)), []);
  return { ref, seen };
}

/** The month that is read; it stands still out of sight. */
export function useSeenMonth(seen: ReadonlySignal<boolean>): ReadonlySignal<number> {
  return useMemo(() => {
    let last = month.peek();
    return computed(() => {
      if (seen.value) last = month.value;
      return last;
    });
  }, [seen]);
}
