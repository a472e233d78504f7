/** Parts of the page that are fetched when they are first drawn. */
import { type Signal, signal } from '@preact/signals';
import type { ComponentChildren, ComponentType, JSX } from 'preact';

type Fetch<P> = () => Promise<{ readonly default: ComponentType<P> }>;

export function later<P extends object>(fetch: Fetch<P>, waiting: ComponentChildren = null): (props: P) => JSX.Element {
  const fetched: Signal<ComponentType<P> | undefined> = signal(undefined);
  const failed = signal(false);
  let asked = false;
  const ask = (): void => {
    asked = true;
    failed.value = false;
    fetch().then(
      (module) => {
        fetched.value = module.default;
      },
      () => {
        failed.value = true;
      },
    );
  };
  return function Later(props: P) {
    const Part = fetched.value;
    if (Part !== undefined) return <Part {...props} />;
    if (!asked) ask();
    if (!failed.value) return <>{waiting}</>;
    return (
      <p role="alert">
        This part of the page could not be fetched.{' '}
        <button type="button" onClick={ask}>
          Try again
        </button>
      </p>
    );
  };
}
