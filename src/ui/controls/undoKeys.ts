/** Ctrl+Z and Ctrl+Shift+Z, except where a text field has its own. */
import { useEffect } from 'preact/hooks';
import { redo, undo } from '../state/undo.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement
    ? !['range', 'checkbox', 'button', 'file'].includes(target.type)
    : target instanceof HTMLTextAreaElement;

export function useUndoKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || isTyping(event.target)) return;
      event.preventDefault();
      void (event.shiftKey ? redo() : undo());
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
