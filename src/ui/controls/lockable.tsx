/** Controls that a lesson may lock, which they say, or hide. */
import type { ComponentChildren } from 'preact';
import { type Control, lockOf } from '../state/locks.ts';
import { say } from '../words/say.ts';

export function Lockable({ of, children }: { of: Control; children: ComponentChildren }) {
  const lock = lockOf(of);
  if (lock === 'hidden') return null;
  if (lock === undefined) return <>{children}</>;
  return (
    <fieldset class="locked" disabled>
      <legend class="fielddoc">{say('lesson-locked')}</legend>
      {children}
    </fieldset>
  );
}
