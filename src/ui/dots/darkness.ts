import { useEffect } from 'preact/hooks';
import { drawnAnew } from './scene.ts';

/** Draws anew where the system turns dark or light, and on paper and back. */
export function useDarkness(): void {
  useEffect(() => {
    const again = (): void => {
      drawnAnew.value += 1;
    };
    const watched = ['(prefers-color-scheme: dark)', 'print'].map((query) => matchMedia(query));
    for (const query of watched) query.addEventListener('change', again);
    return () => {
      for (const query of watched) query.removeEventListener('change', again);
    };
  }, []);
}
