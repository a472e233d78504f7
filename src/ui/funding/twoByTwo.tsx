/** The arms as two by two, and two beside them: what each gains for people who came back and for people who lived here, at one budget. */
import { Figure } from '../charts/figure.tsx';
import type { SplitReport } from '../../experiment/split/report.ts';
import { toldLeader } from '../../experiment/split/verdict.ts';
import { say } from '../words/say.ts';
import { frontierAt, LEFT, look, lookingAt, readingsOf } from './look.ts';
import { armName, budgetWords, conditionName, gainName, gainUnit, groupWords, SIDES } from './names.ts';
import { type Panel, Panels } from './panels.tsx';
import { column, spreadColumns } from './sheets.ts';

export interface Shown {
  readonly report: SplitReport;
  /** Of the scenario that was asked of. */
  readonly title: string;
  readonly source: string;
}

/** "24 months", "13 to 24 months after the last money" */
export const readingWords = (reading: string): string => (reading === LEFT ? say('funding-reading-left') : say('funding-reading-after', { months: Number(reading.replace('after', '')) }));

export function TwoByTwo({ report, title, source }: Shown) {
  const looking = lookingAt(report);
  const { measure, budget, budgetUsd, condition, reading } = looking;
  const frontiers = SIDES.map((group) => ({ group, at: frontierAt(report, looking, group)?.byBudget[budget] })).flatMap(({ group, at }) => (at === undefined ? [] : [{ group, at }]));
  const paid = report.arms.map(({ id }, place) => ({ id, place })).filter(({ id }) => id !== 'none');
  const panels = paid.map(({ id, place }): Panel => ({ id, title: armName(id), rows: frontiers.flatMap(({ group, at }) => (at.gains[place] ? [{ group, gain: at.gains[place] }] : [])) }));
  const findings = frontiers.map(({ group, at }) => {
    const leader = toldLeader(at);
    const of = { group: groupWords(group).long };
    return leader === undefined ? say('funding-two-alike', of) : say('funding-two-leads', { ...of, arm: armName(report.arms[leader]?.id ?? '') });
  });
  const measured = say('funding-measured', { gain: gainName(measure, 'both'), unit: gainUnit(measure), reading: readingWords(reading), condition: conditionName(condition) });
  if (frontiers.length === 0) return <p>{say('funding-nobody')}</p>;
  return (
    <section aria-labelledby="funding-two">
      <h2 id="funding-two">{say('funding-two')}</h2>
      <p class="lookers inner">
        <label>
          <span>{say('funding-look-reading')}</span>
          <select value={reading} onChange={(event) => look({ reading: event.currentTarget.value })}>
            {readingsOf(report).map((one) => (
              <option key={one} value={one}>
                {readingWords(one)}
              </option>
            ))}
          </select>
        </label>
      </p>
      <Figure
        id="funding-two-by-two"
        scenario={title}
        headline={say('funding-two-headline', { budget: budgetWords(budgetUsd), first: findings[0] ?? '', second: findings[1] ?? '', sides: findings.length })}
        measure={measured}
        note={say('funding-two-note', { draws: report.draws })}
        source={source}
        sheet={{
          columns: [column('arm', say('funding-column-arm')), column('group', say('funding-column-group')), ...spreadColumns(gainUnit(measure))],
          rows: panels.flatMap((panel) => panel.rows.map(({ group, gain }) => [panel.title, groupWords(group).long, gain.median, gain.low, gain.high])),
        }}
      >
        <Panels title={measured} panels={panels} most={2} least={2} />
      </Figure>
    </section>
  );
}
