/** Above all charts: what their lines and soft areas are of. */
import { ahead, luck, shownScale, withRun } from '../run/shown.ts';
import { longDate } from '../words/dates.ts';
import { scaleWords, triedWords } from '../words/drawn.ts';
import { say } from '../words/say.ts';

/** The paler part is that of the coarser run. */
function linesWords(scale: number): string {
  const finer = ahead.value;
  if (finer === undefined) return say('howdrawn', { lines: scaleWords(scale) });
  return say('howdrawn-ahead', { fine: finer.scale, coarse: scale, date: longDate(withRun.value?.dates[finer.months - 1] ?? '') });
}

function softWords(scale: number): string {
  if (scale === 1) return say('soft-none');
  return luck.value === undefined ? say('soft-follows') : say('soft-range', { range: triedWords(luck.value) });
}

export function HowDrawn() {
  const scale = shownScale.value;
  if (scale === undefined) return null;
  return (
    <p class="note howdrawn">
      {linesWords(scale)} {softWords(scale)}
    </p>
  );
}
