/** Why people of a target took no part, beside those who were served: one bar, and the same in words and counts. */
import type { ProgrammeReach } from '../../experiment/money/reach.ts';
import { exact, said } from '../words/numbers.ts';
import { reasonParts } from './reasonParts.ts';

export function Reasons({ reach, name, scale }: { reach: ProgrammeReach; name: string; scale: number }) {
  const { parts, beside } = reasonParts(reach, scale);
  const whole = parts.reduce((sum, { count }) => sum + count, 0);
  if (parts.length === 0) return null;
  return (
    <div class="reasons">
      <div class="stack" role="img" aria-label={`${name}: ${parts.map(({ reason, count }) => `${reason} ${exact(count)}`).join('; ')}`}>
        {parts.map(({ reason, tone, count }) => (
          <span key={reason} class={`part ${tone}`} style={{ inlineSize: `${(100 * count) / whole}%` }} />
        ))}
      </div>
      <ul>
        {parts.map(({ reason, tone, count }) => (
          <li key={reason}>
            <span class={`swatch part ${tone}`} aria-hidden="true" />
            <b>{exact(count)}</b> {reason} <span class="fielddoc">{said(count / whole, 'share')}</span>
          </li>
        ))}
      </ul>
      {beside > 0 && <p class="fielddoc">On the list beside them: at least {exact(beside)} from outside the target.</p>}
    </div>
  );
}
