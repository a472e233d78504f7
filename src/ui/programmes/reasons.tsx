/** Why people of a target took no part, beside those who were served: one bar, and the same in words and counts. */
import type { ProgrammeReach } from '../../experiment/money/reach.ts';
import { exact, said } from '../words/numbers.ts';
import { say, sayWith } from '../words/say.ts';
import { reasonParts, type ReasonPart } from './reasonParts.ts';

const heard = ({ tone, count }: ReasonPart): string => say('programmes-reason-heard', { reason: say(`programmes-reason-${tone}`), count: exact(count) });

export function Reasons({ reach, name, scale }: { reach: ProgrammeReach; name: string; scale: number }) {
  const { parts, beside } = reasonParts(reach, scale);
  const whole = parts.reduce((sum, { count }) => sum + count, 0);
  if (parts.length === 0) return null;
  return (
    <div class="reasons">
      <div class="stack" role="img" aria-label={say('programmes-reasons-heard', { programme: name, reasons: parts.map(heard).join('; ') })}>
        {parts.map(({ tone, count }) => (
          <span key={tone} class={`part ${tone}`} style={{ inlineSize: `${(100 * count) / whole}%` }} />
        ))}
      </div>
      <ul>
        {parts.map(({ tone, count }) => (
          <li key={tone}>
            <span class={`swatch part ${tone}`} aria-hidden="true" />
            {sayWith(
              'programmes-reason-count',
              { b: (text) => <b>{text}</b>, share: (text) => <span class="fielddoc">{text}</span> },
              { count: exact(count), reason: say(`programmes-reason-${tone}`), share: said(count / whole, 'share') },
            )}
          </li>
        ))}
      </ul>
      {beside > 0 && <p class="fielddoc">{say('programmes-beside', { count: exact(beside) })}</p>}
    </div>
  );
}
