/** The values of all lines in the month that is read, people who came back beside people who lived here. */
import type { ReadonlySignal } from '@preact/signals';
import { longDate } from '../words/dates.ts';
import { exact } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import { Key } from './marks.tsx';
import type { Line, Picture } from './picture.ts';

const twinOf = (lines: readonly Line[], line: Line): Line | undefined =>
  lines.find((other) => other.arm === 'without' && other.outcome === line.outcome && other.group === line.group);

/** "everybody 61,000 (58,000 to 63,000 in 7 runs)" */
function lineText({ long, values, range }: Line, { tried, unit }: Picture, at: number): string {
  const [lowest, highest] = [range?.lowest[at], range?.highest[at]];
  const told = { who: long, value: exact(values[at] ?? Number.NaN, unit) };
  if (tried === undefined || !Number.isFinite(lowest) || lowest === undefined || highest === undefined) return say('readout-value', told);
  return say('readout-range', { ...told, lowest: exact(lowest, unit), highest: exact(highest, unit), runs: tried.runs });
}

/** Also what a screen reader hears when the month moves. */
export function readoutText(picture: Picture, at: number): string {
  const values = picture.lines
    .filter((line) => line.arm === 'with')
    .map((line) => {
      const told = lineText(line, picture, at);
      const twin = twinOf(picture.lines, line);
      return twin === undefined ? told : say('readout-twin', { told, value: exact(twin.values[at] ?? Number.NaN, picture.unit) });
    });
  return say('readout', { date: longDate(picture.dates[at] ?? ''), values: values.join('; ') });
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
