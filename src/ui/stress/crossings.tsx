/** When each line is crossed, residents above returnees on the same months: a mark for each volume, and the range of the given one. */
import type { Harm, LineAtVolume, StressReport } from '../../experiment/stress/report.ts';
import { crossesAt } from '../../experiment/stress/ways.ts';
import { TimeAxis } from '../charts/axes.tsx';
import { MarkAt } from '../charts/marks.tsx';
import { type Box, monthScale, type Scale } from '../charts/scales.ts';
import { useWidth } from '../charts/useWidth.ts';
import { GROUP_WORDS, type Who } from '../words/groups.ts';
import { exact } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import { countOf, outcomeName, volumeName } from './names.ts';

const ROW = 72;
const TRACK = 22;
const TOP = 24;
/** Of a letter, so that words do not cover one another. */
const LETTER = 6.4;
const GAP = 6;

export const limitWords = ({ line, unit }: Harm): string => say('stress-line-limit', { outcome: outcomeName(line.outcome), side: line.worse, limit: exact(line.limit, unit) });

interface Group {
  readonly month: number;
  readonly of: readonly LineAtVolume[];
}

/** Volumes that cross in the same month stand together: "×1.25 to ×2". */
function together(harm: Harm, dates: readonly string[]): Group[] {
  const crossed = harm.byVolume.filter(({ volume, first }) => first !== undefined && crossesAt(harm, volume));
  const months = [...new Set(crossed.map(({ first }) => dates.indexOf(first?.median ?? '')))].sort((a, b) => a - b);
  return months.map((month) => ({ month, of: crossed.filter(({ first }) => dates.indexOf(first?.median ?? '') === month) }));
}

function volumesWords(of: readonly LineAtVolume[]): string {
  const [first, last] = [of[0], of.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? volumeName(first.volume) : say('range', { from: volumeName(first.volume), to: volumeName(last.volume) });
}

const hasGiven = ({ of }: Pick<Group, 'of'>): boolean => of.some(({ volume }) => volume === 1);

/** Words above marks, that of the given volume first; what would cover another is left to the table. */
function labelsOf(groups: readonly Group[], x: Scale, end: number): { readonly month: number; readonly words: string; readonly from: number; readonly to: number }[] {
  const placed: { month: number; words: string; from: number; to: number }[] = [];
  for (const { month, of } of [...groups].sort((a, b) => Number(hasGiven(b)) - Number(hasGiven(a)))) {
    const words = volumesWords(of);
    const width = words.length * LETTER;
    const from = Math.min(end - width, Math.max(x(0), x(month) - width / 2));
    const to = from + width;
    if (placed.every((other) => to + GAP < other.from || from > other.to + GAP)) placed.push({ month, words, from, to });
  }
  return placed;
}

function Track({ harm, dates, x, y, end }: { harm: Harm; dates: readonly string[]; x: Scale; y: number; end: number }) {
  const { tone, mark } = GROUP_WORDS[harm.line.group as Who];
  const given = harm.byVolume.find(({ volume }) => volume === 1);
  const groups = together(harm, dates);
  const places = labelsOf(groups, x, end);
  return (
    <g class={`track tone-${tone}`}>
      <line class="grid" x1={x(0)} x2={x(dates.length - 1)} y1={y} y2={y} />
      {given?.first && crossesAt(harm, 1) && <line class="crossing-range" x1={x(dates.indexOf(given.first.low))} x2={x(dates.indexOf(given.first.high))} y1={y} y2={y} />}
      {groups.map(({ month, of }) => {
        const isGiven = hasGiven({ of });
        const place = places.find((label) => label.month === month);
        return (
          <g key={month} class={isGiven ? 'given' : 'other'}>
            {isGiven ? <MarkAt mark={mark} tone={tone} x={x(month)} y={y} /> : <line class="other-volume" x1={x(month)} x2={x(month)} y1={y - 5} y2={y + 5} />}
            {place !== undefined && (
              <text x={place.from} y={y - 8}>
                {place.words}
              </text>
            )}
          </g>
        );
      })}
      <text class="count" x={end + 10} y={y} dy="0.34em">
        {given !== undefined && countOf(given.crossed, harm.brackets.length)}
      </text>
    </g>
  );
}

export function Crossings({ report: { harms, dates, firstArrivals }, title }: { report: StressReport; title: string }) {
  const { ref, width } = useWidth<HTMLDivElement>(640);
  const outcomes = [...new Set(harms.map(({ line }) => line.outcome))];
  const height = TOP + outcomes.length * (ROW + 10) + 24;
  const from = Math.max(0, dates.indexOf(firstArrivals) - 6);
  const drawn = dates.slice(from);
  const box: Box = { width, height, top: TOP, right: 74, bottom: 24, left: 12 };
  const x = monthScale(drawn.length, box);
  return (
    <div class="plot" ref={ref} dir="ltr">
      <svg class="picture crossings" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
        <text class="count" x={width - 64} y={12}>
          {say('stress-given-count')}
        </text>
        {outcomes.map((outcome, row) => {
          const top = TOP + row * (ROW + 10);
          const own = harms.filter(({ line }) => line.outcome === outcome).sort((a) => (a.line.group === 'residents' ? -1 : 1));
          const [one] = own;
          return (
            <g key={outcome}>
              <text class="line-name" x={box.left} y={top + 10}>
                {one && limitWords(one)}
              </text>
              {own.map((harm, k) => (
                <Track key={harm.id} harm={harm} dates={drawn} x={x} y={top + 36 + k * (TRACK + 6)} end={width - box.right} />
              ))}
            </g>
          );
        })}
        <TimeAxis dates={drawn} x={x} box={box} />
      </svg>
    </div>
  );
}
