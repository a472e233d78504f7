/** What is out of sight need not follow at once: while time plays or a slider moves, only what can be seen is drawn again. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { month } from '../state/view.ts';

/** So that what is about to be scrolled to is up to date. */
const MARGIN = '200px';

const watched = new Map<Element, Signal<boolean>>();
let watcher: IntersectionObserver | undefined;

function createWatcher(): IntersectionObserver {
  const made = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const seen = watched.get(target);
        if (seen !== undefined) seen.value = isIntersecting;
      }
    },
    { rootMargin: MARGIN },
  );
  // On paper all is in sight.
  addEventListener('beforeprint', () => {
    for (const seen of watched.values()) seen.value = true;
  });
  addEventListener('afterprint', () => {
    for (const element of watched.keys()) {
      made.unobserve(element);
      made.observe(element);
    }
  });
  return made;
}

function watch(element: Element, seen: Signal<boolean>): () => void {
  watcher ??= createWatcher();
  watched.set(element, seen);
  watcher.observe(element);
  return () => {
    watched.delete(element);
    watcher?.unobserve(element);
  };
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
