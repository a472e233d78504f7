/** Parts of the page that are fetched when they are first drawn. */
import { type Signal, signal } from '@preact/signals';
import type { ComponentChildren, ComponentType, JSX } from 'preact';
import { fetchWords, say } from './words/say.ts';

type Fetch<P> = () => Promise<{ readonly default: ComponentType<P> }>;

/** `words`: the parts of the messages that it needs (see words/say.ts). */
export function later<P extends object>(fetch: Fetch<P>, waiting: () => ComponentChildren = () => null, words: readonly string[] = []): (props: P) => JSX.Element {
  const fetched: Signal<ComponentType<P> | undefined> = signal(undefined);
  const failed = signal(false);
  let asked = false;
  const ask = (): void => {
    asked = true;
    failed.value = false;
    Promise.all([fetch(), fetchWords(...words)]).then(
      ([module]) => {
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
    if (!failed.value) return <>{waiting()}</>;
    return (
      <p role="alert">
        {say('part-not-fetched')}{' '}
        <button type="button" onClick={ask}>
          {say('try-again')}
        </button>
      </p>
    );
  };
}
