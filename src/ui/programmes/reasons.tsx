/** Why people of a target took no part, beside those who were served: one bar, and the same in words and counts. */
import type { ProgrammeReach } from '../../experiment/money/reach.ts';
import { exact, said } from '../words/numbers.ts';

/** From those whom a programme never touched to those whom it served; in the order of the reasons. */
const TONES = ['never', 'barred', 'listed', 'gone', 'served', 'other'] as const;

export function Reasons({ reach, name }: { reach: ProgrammeReach; name: string }) {
  const all = reach.target.median;
  const parts = reach.reasons
    .map(({ reason, count }, at) => ({ reason, tone: TONES[at] ?? 'other', count: Math.round(count.median) }))
    .filter(({ count }) => count > 0);
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
            <b>{exact(count)}</b> {reason} <span class="fielddoc">{all > 0 ? said(count / all, 'share') : ''}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
