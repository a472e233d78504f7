import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { say } from '../words/say.ts';

/** What was copied is said; where a browser forbids it, the text is marked for the hand. */
export function Copied({ text, label, children }: { text: string; label: string; children?: ComponentChildren }) {
  const told = useSignal('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      told.value = say('share-copied');
    } catch {
      told.value = say('share-copy-by-hand');
    }
  };
  return (
    <div class="row">
      <button type="button" onClick={() => void copy()}>
        {label}
      </button>
      {children}
      <output>{told.value}</output>
    </div>
  );
}
