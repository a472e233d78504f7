/** The values of all lines in the month that is read, people who came back beside people who lived here. */
import type { ReadonlySignal } from '@preact/signals';
import { longDate } from '../words/dates.ts';
import { exact } from '../words/numbers.ts';
import { Key } from './marks.tsx';
import type { Line, Picture } from './picture.ts';

const twinOf = (lines: readonly Line[], line: Line): Line | undefined =>
  lines.find((other) => other.arm === 'without' && other.outcome === line.outcome && other.group === line.group);

function rangeText({ range }: Line, { tried, unit }: Picture, at: number): string {
  const [lowest, highest] = [range?.lowest[at], range?.highest[at]];
  if (tried === undefined || !Number.isFinite(lowest) || lowest === undefined || highest === undefined) return '';
  return ` (${exact(lowest, unit)} to ${exact(highest, unit)} in ${tried.runs} runs)`;
}

/** Also what a screen reader hears when the month moves. */
export function readoutText(picture: Picture, at: number): string {
  const parts = picture.lines
    .filter((line) => line.arm === 'with')
    .map((line) => {
      const twin = twinOf(picture.lines, line);
      const without = twin === undefined ? '' : `, without programmes ${exact(twin.values[at] ?? Number.NaN, picture.unit)}`;
      return `${line.long} ${exact(line.values[at] ?? Number.NaN, picture.unit)}${rangeText(line, picture, at)}${without}`;
    });
  return `${longDate(picture.dates[at] ?? '')}: ${parts.join('; ')}`;
}

export function Readout({ picture, at: read }: { picture: Picture; at: ReadonlySignal<number> }) {
  const at = Math.min(read.value, picture.dates.length - 1);
  const lines = picture.lines.filter((line) => line.arm === 'with');
  return (
    <ul class="readout">
      {lines.map((line) => {
        const twin = twinOf(picture.lines, line);
        return (
          <li key={line.id}>
            <Key mark={line.mark} tone={line.tone} />
            <span class="word">{line.label}</span> <b>{exact(line.values[at] ?? Number.NaN, picture.unit)}</b>
            {twin && <span class="twin"> ({exact(twin.values[at] ?? Number.NaN, picture.unit)})</span>}
          </li>
        );
      })}
    </ul>
  );
}
