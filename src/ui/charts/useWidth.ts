import { useEffect, useRef, useState } from 'preact/hooks';

/** The width of an element in whole pixels, as it changes; text in pictures then keeps its size. */
export function useWidth<E extends HTMLElement>(first: number): { ref: { current: E | null }; width: number } {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(first);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const now = Math.floor(entry?.contentRect.width ?? 0);
      if (now > 0) setWidth(now);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
