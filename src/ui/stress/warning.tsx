/** Which cheap monthly figure warns first: how many months before, how often, and how often where nothing follows. */
import type { Harm, StressReport } from '../../experiment/stress/report.ts';
import { waysOf, warnsFirst } from '../../experiment/stress/ways.ts';
import { Figure, type Sheet } from '../charts/figure.tsx';
import { linear, niceDomain } from '../charts/linear.ts';
import { useWidth } from '../charts/useWidth.ts';
import { counted, exact } from '../words/numbers.ts';
import { say, sayDeclared } from '../words/say.ts';
import type { OfReport } from './bill.tsx';
import { harmName } from './giveWay.tsx';
import { countOf, outcomeName } from './names.ts';

const ROW = 46;
const SHOWN = 4;

const shares = (part: number, all: number): string => countOf(part, all);

function headlineOf(harm: Harm): string {
  const best = warnsFirst(harm);
  if (best === undefined) return say('stress-warning-none', { outcome: outcomeName(harm.line.outcome), group: harm.line.group });
  const { warned, crossings, monthsBefore, falseAlarms, quiet } = best.warning;
  return say('stress-warning-first', {
    indicator: outcomeName(best.outcome),
    outcome: outcomeName(harm.line.outcome),
    group: harm.line.group,
    months: monthsBefore,
    warned: shares(warned, crossings),
    false: shares(falseAlarms, quiet),
  });
}

/** Months before the crossing, to the left of it. */
function Leads({ harm, title }: { harm: Harm; title: string }) {
  const { ref, width } = useWidth<HTMLDivElement>(400);
  const shown = harm.warnings.slice(0, SHOWN);
  const height = shown.length * ROW + 30;
  const most = Math.max(3, ...shown.map(({ warning }) => warning.monthsBefore || 0));
  const [, high] = niceDomain(0, most, 4);
  const x = linear([-high, 0], [8, width - 12]);
  return (
    <div class="plot" ref={ref} dir="ltr">
      <svg class="picture leads" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
        {shown.map(({ outcome, moves, from, warning }, row) => {
          const y = row * ROW + 14;
          const { monthsBefore, warned, crossings, falseAlarms, quiet } = warning;
          return (
            <g key={outcome + moves}>
              <text x={8} y={y}>
                {say('stress-warning-row', { indicator: outcomeName(outcome), moves, warned: shares(warned, crossings), false: shares(falseAlarms, quiet) })}
                <title>{sayDeclared(`warning-${outcome}`, from)}</title>
              </text>
              {monthsBefore > 0 && <line class="lead-time" x1={x(-monthsBefore)} x2={x(0)} y1={y + 12} y2={y + 12} />}
              {monthsBefore > 0 && <circle cx={x(-monthsBefore)} cy={y + 12} r={4} class="alarm" />}
            </g>
          );
        })}
        <line class="zero" x1={x(0)} x2={x(0)} y1={18} y2={height - 22} />
        <g class="axis">
          {x.ticks(4).map((tick) => (
            <text key={tick} x={x(tick)} y={height - 8} text-anchor={tick === 0 ? 'end' : 'middle'}>
              {tick === 0 ? say('stress-warning-crossed') : counted(-tick)}
            </text>
          ))}
        </g>
      </svg>
    </div>
  );
}

function sheetOf(harm: Harm): Sheet {
  const at = (row: readonly (string | number)[]): Harm['warnings'][number] | undefined => harm.warnings.find(({ outcome }) => outcome === row[0]);
  const count = (value: string | number): string => counted(Number(value));
  return {
    columns: [
      { name: 'indicator', label: say('stress-column-indicator'), words: (key) => outcomeName(String(key)) },
      { name: 'alarm_at', label: say('stress-column-alarm'), words: (value, row) => (Number.isFinite(Number(value)) ? say('stress-alarm', { moves: at(row)?.moves ?? 'up', by: exact(Number(value), at(row)?.unit) }) : say('stress-never')) },
      { name: 'warned', label: say('stress-column-warned'), words: count },
      { name: 'crossings', label: say('stress-column-crossings'), words: count },
      { name: 'months_before', label: say('stress-column-before'), words: (value) => exact(Number(value)) },
      { name: 'false_alarms', label: say('stress-column-false'), words: count },
      { name: 'quiet_runs', label: say('stress-column-quiet'), words: count },
    ],
    rows: harm.warnings.map(({ outcome, warning }) => [outcome, warning.threshold, warning.warned, warning.crossings, warning.monthsBefore, warning.falseAlarms, warning.quiet]),
  };
}

/** Lines that give way because of the arrivals; else whatever crosses in some runs and not in others. */
const watched = ({ harms }: StressReport): readonly Harm[] => {
  const { given } = waysOf(harms);
  return (given.length > 0 ? given : harms).filter(({ warnings }) => warnings.length > 0).slice(0, SHOWN);
};

export function Warning({ report, scenario, source }: OfReport) {
  const harms = watched(report);
  const silent = report.harms.filter(({ warnings }) => warnings.length === 0);
  return (
    <section aria-labelledby="warning">
      <h2 id="warning">{say('stress-warning')}</h2>
      {harms.length === 0 && <p class="verdict">{say('stress-warning-nothing')}</p>}
      <div class="multiples broad">
        {harms.map((harm) => (
          <Figure
            key={harm.id}
            id={`warning-${harm.id.replace('.', '-')}`}
            scenario={scenario.title}
            headline={headlineOf(harm)}
            measure={say('stress-warning-measure')}
            note={say('stress-warning-note')}
            source={source}
            sheet={sheetOf(harm)}
          >
            <Leads harm={harm} title={headlineOf(harm)} />
          </Figure>
        ))}
      </div>
      {silent.length > 0 && harms.length > 0 && <p class="note">{say('stress-warning-silent', { harms: silent.map(harmName).join('; ') })}</p>}
    </section>
  );
}
