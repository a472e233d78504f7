/** Above all charts: what their lines and soft areas are of. */
import { ahead, luck, shownScale, withRun } from '../run/shown.ts';
import { finenessWords, triedWords } from '../words/drawn.ts';

const FINE = 'Everybody, one agent per person. One run of so many people has no soft area: its own luck has not been tried; another seed shows it.';

export function HowDrawn() {
  const scale = shownScale.value;
  if (scale === undefined) return null;
  if (scale === 1) return <p class="note howdrawn">{FINE}</p>;
  const lines = ahead.value === undefined ? 'Thin lines' : 'Lines, paler where they are yet to be computed for more people';
  return (
    <p class="note howdrawn">
      {lines}: {finenessWords({ scale, ahead: ahead.value }, withRun.value?.dates ?? [])}.{' '}
      {luck.value === undefined ? 'How far luck alone moves them follows.' : `Soft areas: ${triedWords(luck.value)}, the drawn run among them.`}
    </p>
  );
}
