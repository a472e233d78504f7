/** What each arm risks over the futures: regret, worst figure, line kept; and which local figure would most change the decision. */
import type { Robustness } from '../../experiment/robustness/report.ts';
import { Figure, type Sheet } from '../charts/figure.tsx';
import { linear, niceDomain } from '../charts/linear.ts';
import { useWidth } from '../charts/useWidth.ts';
import { sayText } from '../words/declared.ts';
import { listed } from '../words/lists.ts';
import { counted, exact, said } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import type { OfRead } from './ofRead.ts';
import { factorName, factorValue, outcomeName } from './names.ts';

const LEVEL = 0.05;
const armName = (label: string): string => sayText('text', label);
const names = (arms: readonly string[]): string => listed(arms.map(armName));

/** Of differences of an index that was 1 before: per cent of before. */
const differenceUnit = (unit: string): string => (unit.startsWith('ratio') ? 'share' : unit);

/** One arm by every rule, none told apart, or which by which. */
function choiceWords({ choices, standings, smallest }: Robustness, unit: string): string {
  const lists = [choices.byMean, choices.byMostRegret, choices.byRegret90, choices.byWorst];
  const throughout = choices.byMean.filter((arm) => lists.every((list) => list.includes(arm)));
  const kind = throughout.length === standings.length ? 'alike' : throughout.length > 0 ? 'one' : 'none';
  return say('stress-choice', {
    kind,
    arms: names(throughout),
    smallest: said(smallest, differenceUnit(unit)),
    mean: names(choices.byMean),
    regret: names(choices.byMostRegret),
    worst: names(choices.byWorst),
  });
}

function keptWords({ line, futures }: Robustness): string | undefined {
  if (line === undefined) return undefined;
  const each = line.policies.map(({ policy, keeps }) => say('stress-kept-arm', { arm: armName(policy), keeps: counted(keeps) }));
  return say('stress-kept', { arms: listed(each), futures: counted(futures), apart: line.pairs.some(({ pValue }) => pValue <= LEVEL) ? 'yes' : 'no' });
}

const ROW = 44;

function Regrets({ found, unit, title }: { found: Robustness; unit: string; title: string }) {
  const { ref, width } = useWidth<HTMLDivElement>(480);
  const { standings } = found;
  const height = standings.length * ROW + 26;
  const [, most] = niceDomain(0, Math.max(...standings.map(({ mostRegret }) => mostRegret)) || 1, 4);
  const x = linear([0, most], [10, width - 24]);
  return (
    <div class="plot" ref={ref} dir="ltr">
      <svg class="picture regrets" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
        {standings.map(({ policy, regret90, mostRegret }, row) => {
          const y = row * ROW + 28;
          return (
            <g key={policy}>
              <text x={10} y={y - 12}>
                {armName(policy)}
              </text>
              <line class="lead-time" x1={x(0)} x2={x(mostRegret)} y1={y} y2={y} />
              <rect class="inside" x={x(0)} y={y - 3} width={Math.max(2, x(regret90) - x(0))} height={6} />
              <circle class="alarm" cx={x(mostRegret)} cy={y} r={4} />
            </g>
          );
        })}
        <g class="axis">
          {x.ticks(4).map((tick) => (
            <text key={tick} x={x(tick)} y={height - 8} text-anchor="middle">
              {said(tick, differenceUnit(unit))}
            </text>
          ))}
        </g>
      </svg>
    </div>
  );
}

function sheetOf({ standings, line, futures }: Robustness, unit: string): Sheet {
  const figure = (value: string | number): string => exact(Number(value), unit);
  const difference = (value: string | number): string => said(Number(value), differenceUnit(unit));
  const count = (value: string | number): string => say('stress-count', { crossed: counted(Number(value)), all: counted(futures) });
  return {
    columns: [
      { name: 'arm', label: say('stress-column-arm'), words: (label) => armName(String(label)) },
      { name: 'mean', label: say('stress-column-mean'), words: figure },
      { name: 'leads_in_futures', label: say('stress-column-leads'), words: count },
      { name: 'regret_90', label: say('stress-column-regret90'), words: difference },
      { name: 'largest_regret', label: say('stress-column-regret'), words: difference },
      { name: 'worst_figure', label: say('stress-column-worst'), words: figure },
      { name: 'keeps_to_line', label: say('stress-column-keeps'), words: count },
    ],
    rows: standings.map(({ policy, mean, leads, regret90, mostRegret, worst }, k) => [policy, mean, leads, regret90, mostRegret, worst, line?.policies[k]?.keeps ?? Number.NaN]),
  };
}

function Worth({ of, found: { information, smallest } }: { of: OfRead; found: Robustness }) {
  const { scenario, unit, source } = of;
  const first = information.factors.find(({ pValue, worth }) => pValue <= LEVEL && worth > 0);
  const turn = first?.switch;
  const headline = say('stress-worth', {
    kind: first === undefined ? 'none' : turn === undefined ? 'plain' : 'turns',
    factor: first === undefined ? '' : factorName(first.name, scenario),
    worth: said(first?.worth ?? 0, differenceUnit(unit)),
    little: first !== undefined && first.worth < smallest ? 'yes' : 'no',
    at: first === undefined || turn === undefined ? '' : factorValue(first.name, turn.at, scenario),
    below: armName(turn?.below ?? ''),
    above: armName(turn?.above ?? ''),
  });
  const sheet: Sheet = {
    columns: [
      { name: 'factor', label: say('stress-column-factor'), words: (name) => factorName(String(name), scenario) },
      { name: 'worth', label: say('stress-column-worth'), words: (value) => said(Number(value), differenceUnit(unit)) },
      { name: 'up_to', label: say('stress-column-up-to'), words: (value) => said(Number(value), differenceUnit(unit)) },
      { name: 'p_holm', label: say('stress-column-p'), words: (value) => exact(Number(value)) },
      { name: 'choice_turns_at', label: say('stress-column-turns'), words: (value, row) => (Number.isFinite(Number(value)) ? factorValue(String(row[0]), Number(value), scenario) : '–') },
    ],
    rows: information.factors.map(({ name, worth, upTo, pValue, switch: one }) => [name, worth, upTo, pValue, one?.at ?? Number.NaN]),
  };
  return (
    <Figure
      id="worth"
      scenario={scenario.title}
      headline={headline}
      measure={say('stress-worth-measure', { perfect: said(information.perfect, differenceUnit(unit)) })}
      note={say('stress-worth-note')}
      source={source}
      sheet={sheet}
      level={4}
    />
  );
}

export function Arms(of: OfRead) {
  const { read, scenario, source, outcome, group, unit } = of;
  const found = read.assessed?.found;
  return (
    <section aria-labelledby="arms">
      <h3 id="arms">{say('stress-arms')}</h3>
      {found === undefined ? (
        <p>{say('stress-arms-one')}</p>
      ) : (
        <>
          <Figure
            id="regret"
            scenario={scenario.title}
            headline={choiceWords(found, unit)}
            measure={say('stress-regret-measure', { outcome: outcomeName(outcome), group })}
            note={say('stress-regret-note')}
            source={source}
            sheet={sheetOf(found, unit)}
            level={4}
          >
            <Regrets found={found} unit={unit} title={choiceWords(found, unit)} />
          </Figure>
          <p>{keptWords(found)}</p>
          <Worth of={of} found={found} />
        </>
      )}
    </section>
  );
}
