/** One sentence for each measure and side: who leads, at all budgets, or on what it depends; who overtakes whom; which unit cost turns it. */
import { kindOf } from '../programmes/kinds.ts';
import type { Looked, SplitReport } from '../../experiment/split/report.ts';
import { type Standing, verdictOf } from '../../experiment/split/verdict.ts';
import { nameOf } from '../controls/declared.ts';
import { listed } from '../words/lists.ts';
import { said } from '../words/numbers.ts';
import { say, sayDeclared } from '../words/say.ts';
import { armName, budgetWords, conditionName, groupWords, measureName } from './names.ts';

const idAt = ({ arms }: SplitReport, place: number): string => arms[place]?.id ?? '';

function standingWords(report: SplitReport, { budgetUsd, leader, clearly }: Standing): string {
  const budget = budgetWords(budgetUsd);
  return leader === undefined ? say('funding-standing-alike', { budget }) : say('funding-standing-leads', { budget, arm: armName(idAt(report, leader)), count: clearly, draws: report.draws });
}

export function verdictWords(report: SplitReport, looked: Pick<Looked, 'measure' | 'group'>): string[] {
  const verdict = verdictOf(report, looked);
  const of = { measure: measureName(looked.measure, looked.group), group: groupWords(looked.group).long };
  if (verdict === undefined) return [say('funding-verdict-nobody', of)];
  const { kind, standings, otherwise } = verdict;
  const { draws } = report;
  const all = { ...of, draws, budgets: standings.length };
  const [first] = standings;
  const fewest = Math.min(...standings.map(({ clearly }) => clearly));
  const main =
    kind === 'leads'
      ? say('funding-verdict-leads', { ...all, arm: armName(idAt(report, first?.leader ?? 0)), count: fewest })
      : kind === 'alike'
        ? say('funding-verdict-alike', all)
        : say('funding-verdict-depends', { ...all, standings: listed(standings.map((one) => standingWords(report, one))) });
  return [main, ...(otherwise.length > 0 ? [say('funding-verdict-otherwise', { conditions: listed(otherwise.map(conditionName)) })] : [])];
}

export function overtakes({ crossovers }: Pick<Looked, 'crossovers'>): string[] {
  return crossovers.map(({ first, second, budgetUsd, interval, crosses, firstBelow }) => {
    const [below, above] = firstBelow ? [first, second] : [second, first];
    return say('funding-overtakes', { above: armName(above), below: armName(below), budget: budgetWords(budgetUsd), low: budgetWords(interval.low), high: budgetWords(interval.high), share: said(crosses, 'share') });
  });
}

/** `cost.<kind>.<name>`: the price of a unit, or what running it takes. */
function costWords(path: string, english: string): string {
  const [, kind = '', name = ''] = path.split('.');
  const programme = sayDeclared(`programme-${kind}`, kindOf(kind)?.label ?? kind);
  const field = kindOf(kind)?.parameters[name];
  const cost = field === undefined ? sayDeclared(`field-programmes-each-${name}`, english) : sayDeclared(`programme-${kind}-${name}`, nameOf(name, field));
  return say('funding-cost-of', { cost, programme });
}

export function flipWords({ flips: { leader, second, looked, costs } }: Pick<Looked, 'flips'>): string[] {
  const pair = { leader: armName(leader), second: armName(second) };
  if (costs.length === 0) return [say('funding-flip-none', { ...pair, count: looked })];
  return costs.map(({ path, doc, at, below, above }) => say('funding-flip', { cost: costWords(path, doc), at: said(at, path.endsWith('Share') ? 'share' : 'USD'), below: armName(below), above: armName(above) }));
}

/** An equal budget is no equal cost where delivery cannot spend it. */
const SPENT = 0.5;
function unspentWords({ arms, budgetsUsd }: SplitReport): string[] {
  return arms.flatMap(({ id, kinds, spentUsd }) => {
    const short = budgetsUsd.flatMap((budget, b) => ((spentUsd[b]?.median ?? budget) < budget * SPENT ? [say('funding-spent-of', { spent: budgetWords(spentUsd[b]?.median ?? 0), budget: budgetWords(budget) })] : []));
    return kinds.length > 0 && short.length > 0 ? [say('funding-unspent', { arm: armName(id), amounts: listed(short) })] : [];
  });
}

export function Verdicts({ report }: { report: SplitReport }) {
  return (
    <section aria-labelledby="funding-verdicts">
      <h2 id="funding-verdicts">{say('funding-verdicts')}</h2>
      <p class="note">{say('funding-verdicts-doc', { draws: report.draws })}</p>
      <ul class="verdicts">
        {report.looked.map((one) => (
          <li key={`${one.measure}.${one.group}`}>
            {verdictWords(report, one).map((text, at) => (
              <p key={text} class={at === 0 ? 'verdict' : 'note'}>
                {text}
              </p>
            ))}
            {one.crossovers.length > 0 && (
              <details>
                <summary>{say('funding-overtakes-all', { count: one.crossovers.length })}</summary>
                {overtakes(one).map((text) => (
                  <p key={text}>{text}</p>
                ))}
              </details>
            )}
            {flipWords(one).map((text) => (
              <p key={text} class="note">
                {text}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {unspentWords(report).map((text) => (
        <p key={text} class="unspent">
          {text}
        </p>
      ))}
    </section>
  );
}
