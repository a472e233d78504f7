/** Above all charts: what their lines and soft areas are of. */
import { ahead, luck, shownScale, withRun } from '../run/shown.ts';
import { finenessWords, triedWords } from '../words/drawn.ts';

export function HowDrawn() {
  const scale = shownScale.value;
  if (scale === undefined) return null;
  const lines = finenessWords({ scale, ahead: ahead.value }, withRun.value?.dates ?? []);
  const soft =
    scale === 1
      ? 'One run, so no soft area: how much luck is left at full size was not tried.'
      : luck.value === undefined
        ? 'How far luck alone moves it follows.'
        : `Soft areas: ${triedWords(luck.value)}.`;
  return (
    <p class="note howdrawn">
      Drawn: {lines.replace(/(?=1 in \d+ after$)/, 'paler ')}. {soft}
    </p>
  );
}
