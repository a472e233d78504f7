/** The figure that the sources report, drawn over the year it is read for, with its words. */
import { reportedWords } from '../words/reported.ts';
import type { ReportedMark } from './picture.ts';
import type { Scale } from './scales.ts';

export function ReportedBracket({ mark, dates, x, y }: { mark: ReportedMark; dates: readonly string[]; x: Scale; y: Scale }) {
  const from = x(dates.indexOf(mark.from));
  const to = x(dates.indexOf(mark.to));
  const height = y(mark.value);
  return (
    <g class="reported">
      <path d={`M${from},${height + 4}V${height}H${to}V${height + 4}`} />
      <text x={to + 5} y={height} dy="0.34em">
        {reportedWords(mark.reported)}
      </text>
    </g>
  );
}
